/**
 * Work on a thing, done once for as long as it is kept: a check that goes on while people write does again only what
 * concerns the file that changed.
 */
export const once = <Thing extends object, Result>(
  work: (thing: Thing) => Result,
): ((thing: Thing) => Result) => {
  const done = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const known = done.get(thing);
    if (known) return known.result;
    const result = work(thing);
    done.set(thing, { result });
    return result;
  };
};

/**
 * Work on a list, done again only when one of its things is another: comparing ten thousand things costs less than
 * looking each of them up.
 */
export const perList = <Thing extends object, Result>(
  work: (list: readonly Thing[]) => Result,
): ((list: readonly Thing[]) => Result) => {
  const done = new WeakMap<Thing, { readonly list: readonly Thing[]; readonly result: Result }>();
  return (list) => {
    const [first] = list;
    const known = first && done.get(first);
    if (known?.list.length === list.length && known.list.every((one, at) => one === list[at]))
      return known.result;
    const result = work(list);
    if (first) done.set(first, { list, result });
    return result;
  };
};

/**
 * Work on each thing of a list, whose results follow each other: when the list comes again, only what stands between
 * its first and its last difference is worked on.
 */
export const perThing = <Thing extends object, Result>(
  work: (thing: Thing) => readonly Result[],
): ((list: readonly Thing[]) => Result[]) => {
  const done = new WeakMap<Thing, WorkedOn<Thing, Result>>();
  return (list) => {
    const [first] = list;
    if (!first) return [];
    const before = done.get(first) ?? { list: [], results: [] };
    const { head, tail } = sameEnds(before.list, list);
    const results = [
      ...before.results.slice(0, head),
      ...list.slice(head, list.length - tail).map((thing) => work(thing)),
      ...before.results.slice(before.list.length - tail),
    ].map((found) => (found.length > 0 ? found : nothing));
    done.set(first, { list, results });
    return results.flat();
  };
};

interface WorkedOn<Thing, Result> {
  readonly list: readonly Thing[];
  /** One for each thing of the list. */
  readonly results: readonly (readonly Result[])[];
}

/** One list for all that found nothing: thousands of empty ones would be slow to look through. */
const nothing: readonly never[] = [];

/** How many things two lists share at their beginnings, and then at their ends. */
const sameEnds = <Thing>(a: readonly Thing[], b: readonly Thing[]): { head: number; tail: number } => {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
};
