import type { Entry, Kit } from '../../src/core/kit.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { EntryFile } from './entry-file.ts';

/** Work on a thing, done once for as long as what `keyOf` gives of it is kept. */
const oncePer = <Thing, Result>(
  keyOf: (thing: Thing) => object,
  work: (thing: Thing) => Result,
): ((thing: Thing) => Result) => {
  const done = new WeakMap<object, { readonly result: Result }>();
  return (thing) => {
    const key = keyOf(thing);
    const known = done.get(key);
    if (known) return known.result;
    const result = work(thing);
    done.set(key, { result });
    return result;
  };
};

/**
 * Work that depends on one file alone, done once for each reading of it: a check that goes on while people write
 * does again only what concerns the file that changed.
 */
export const perFile = <F extends { readonly read: EntryFile }, T>(work: (file: F) => T): ((file: F) => T) =>
  oncePer(({ read }: F) => read, work);

/** What is wrong with one entry alone; `isOriginal` is false of a translation, which inherits what it does not say. */
type EntryFaults<Data> = (entry: Entry<Data>, isOriginal: boolean) => readonly Problem[];

/** What is wrong with each entry of a collection, looked at once for each reading of it. */
export const inEach = <Data>(
  collection: (kit: Kit) => readonly Entry<Data>[],
  faults: EntryFaults<Data>,
): ((kit: Kit) => readonly Problem[]) => {
  const judged = oncePer(
    ({ entry }: { entry: Entry<Data>; isOriginal: boolean }) => entry,
    ({ entry, isOriginal }) => faults(entry, isOriginal),
  );
  return (kit) =>
    collection(kit).flatMap((entry) =>
      judged({ entry, isOriginal: entry.locale === kit.settings.defaultLocale }),
    );
};
