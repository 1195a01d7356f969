import { join } from 'node:path';
import { absentPeople } from '../../src/core/absence.ts';
import type { Day } from '../../src/core/day.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish } from '../../src/core/published.ts';
import { vocabularyOf } from './distinctive.ts';
import { SearchedPictures } from './searched-pictures.ts';
import { soughtPeople } from './sought-people.ts';
import { tracesIn, type Trace } from './traces.ts';
import { withdrawnFiles } from './withdrawn-files.ts';

/** Someone who may not appear does: the site is not replaced. */
export class TracesFound extends Error {
  readonly traces: readonly Trace[];
  constructor(traces: readonly Trace[]) {
    super('Someone who may not appear still does.');
    this.traces = traces;
  }
}

/** How many people were looked for. */
export interface Proof {
  readonly people: number;
}

/**
 * Proves that nobody who must be absent on a day is in a built site. Throws `TracesFound`, and
 * `UnreadableWithdrawal` when the private folder cannot tell who withdrew.
 */
export const proveAbsence = async (
  kit: Kit,
  { root, today }: { readonly root: string; readonly today: Day },
  folder: string,
): Promise<Proof> => {
  const absent = absentPeople(kit, today, withdrawnFiles(root, kit.settings));
  if (absent.length === 0) return { people: 0 };
  const published = publish(kit, today);
  const sought = await soughtPeople(absent, vocabularyOf(published), { root, published });
  const pictures = new SearchedPictures(join(root, '.cache', 'searched-pictures.json'), sought);
  const traces = await tracesIn(folder, sought, pictures);
  if (traces.length > 0) throw new TracesFound(traces);
  pictures.save();
  return { people: new Set(sought.people).size };
};
