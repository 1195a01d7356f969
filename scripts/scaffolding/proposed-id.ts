import { plainNameOf } from '../../src/core/file-name.ts';

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
  const free = (number: number): string =>
    taken.has(number === 1 ? base : `${base}-${number}`)
      ? free(number + 1)
      : number === 1
        ? base
        : `${base}-${number}`;
  return free(1);
};
