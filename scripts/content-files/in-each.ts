import type { Entry, Kit } from '../../src/core/kit.ts';
import type { Locale } from '../../src/core/locale.ts';
import { once, perThing } from '../../src/core/once.ts';
import type { Problem } from '../../src/core/problem.ts';

/** What is wrong with one entry alone; `isOriginal` is false of a translation, which inherits what it does not say. */
type EntryFaults<Data> = (entry: Entry<Data>, isOriginal: boolean) => readonly Problem[];

/** What is wrong with each entry of a collection, looked at once for each reading of it. */
export const inEach = <Data>(
  collection: (kit: Kit) => readonly Entry<Data>[],
  faults: EntryFaults<Data>,
): ((kit: Kit) => readonly Problem[]) => {
  const judgedFrom = (original: Locale): ((entries: readonly Entry<Data>[]) => Problem[]) =>
    perThing(once((entry: Entry<Data>) => faults(entry, entry.locale === original)));
  const judges = new Map<Locale, ReturnType<typeof judgedFrom>>();
  return (kit) => {
    const original = kit.settings.defaultLocale;
    const judged = judges.get(original) ?? judgedFrom(original);
    judges.set(original, judged);
    return judged(collection(kit));
  };
};
