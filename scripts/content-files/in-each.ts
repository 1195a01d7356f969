import type { Entry, Kit } from '../../src/core/kit.ts';
import { once, perThing } from '../../src/core/once.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';

/** What is wrong with one entry alone; `isOriginal` is false of a translation, which inherits what it does not say. */
type EntryFaults<Data> = (entry: Entry<Data>, isOriginal: boolean) => readonly Problem[];

/** What is wrong with each entry of a collection, looked at once for each reading of it. */
export const inEach = <Data>(
  collection: (kit: Kit) => readonly Entry<Data>[],
  faults: EntryFaults<Data>,
): ((kit: Kit) => readonly Problem[]) => {
  const judged = once(({ defaultLocale }: Settings) =>
    perThing(once((entry: Entry<Data>) => faults(entry, entry.locale === defaultLocale))),
  );
  return (kit) => judged(kit.settings)(collection(kit));
};
