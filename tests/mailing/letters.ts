import { join } from 'node:path';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { dayOfSending, issuesAsked, languagesAsked } from '../../scripts/mailing/issues-asked.ts';
import { writtenLetter, type WrittenLetter } from '../../scripts/mailing/written-letter.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish } from '../../src/core/published.ts';
import settings from '../../kit.config.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

export const TODAY = '2026-11-21';

/** The issues of a kit as the command writes them, those of one number or all. */
export async function lettersOf(kit: Kit, out: string, number?: number): Promise<WrittenLetter[]> {
  const letters = issuesAsked(kit, { number }).flatMap((asked) => {
    const published = publish(kit, dayOfSending(asked.data, TODAY));
    return languagesAsked(kit, asked.id, undefined).map((language) =>
      writtenLetter(published, { asked, language, out }),
    );
  });
  return Promise.all(letters);
}

/** The awkward company, and a folder for its letters; both go when the test ends. */
export async function awkwardCompany(): Promise<{ kit: Kit; out: string }> {
  const { root, settings: own } = await companyCopy();
  const { kit } = await readKit(root, own);
  return { kit, out: join(root, 'out') };
}

/** The demonstration's own kit. */
export async function demonstration(): Promise<Kit> {
  return (await readKit(join(import.meta.dirname, '../..'), settings)).kit;
}
