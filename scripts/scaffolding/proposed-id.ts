import { firstFree, plainNameOf } from '../../src/core/file-name.ts';

/** An id made of an entry's title, with a number when it is taken. */
export const proposedId = (data: object, taken: ReadonlySet<string>): string => {
  const title = ['title', 'name', 'term', 'question'].flatMap((key) => {
    const value: unknown = Reflect.get(data, key);
    return typeof value === 'string' ? [value] : [];
  })[0];
  const base =
    plainNameOf(title ?? '')
      .slice(0, 60)
      .replace(/-$/, '') || 'nouveau';
  return firstFree(
    (number) => (number === 1 ? base : `${base}-${number}`),
    (id) => taken.has(id),
  );
};
