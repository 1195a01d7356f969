import type { EntryFile } from './entry-file.ts';

/**
 * Work that depends on one file alone, done once for each reading of it: a check that goes on while people write
 * does again only what concerns the file that changed.
 */
export const perFile = <F extends { readonly read: EntryFile }, T>(
  work: (file: F) => T,
): ((file: F) => T) => {
  const done = new WeakMap<EntryFile, { readonly result: T }>();
  return (file) => {
    const known = done.get(file.read);
    if (known) return known.result;
    const result = work(file);
    done.set(file.read, { result });
    return result;
  };
};
