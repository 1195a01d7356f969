import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { once, perList, perThing } from '../../src/core/once.ts';

interface Thing {
  readonly found: readonly number[];
}
const things = fc.array(fc.record({ found: fc.array(fc.integer(), { maxLength: 3 }) }), { maxLength: 12 });

test('work on a thing is done once for each thing, even when two are alike', () => {
  const work = vi.fn(({ found }: Thing) => found.length);
  const known = once(work);
  const [one, other] = [{ found: [1] }, { found: [1] }];
  expect([known(one), known(one), known(other)]).toEqual([1, 1, 1]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('work on a list is done again when a thing of it is another, or there are more or fewer', () => {
  const work = vi.fn((list: readonly Thing[]) => list.length);
  const known = perList(work);
  const [a, b, c] = [{ found: [] }, { found: [] }, { found: [] }];
  const lists = [[a, b], [a, b], [a, c], [a], [a, b, c], []];
  expect(lists.map(known)).toEqual([2, 2, 2, 1, 3, 0]);
  expect(work.mock.calls.map(([list]) => list)).toEqual([[a, b], [a, c], [a], [a, b, c], []]);
});

test('whatever changes in a list, what is kept of it is what would be found in it now', () => {
  fc.assert(
    fc.property(fc.array(things, { minLength: 1, maxLength: 6 }), fc.nat(), (lists, seed) => {
      const known = perThing(({ found }: Thing) => found);
      let current = lists[0] ?? [];
      for (const next of lists) {
        // Some things stay, some go, some come.
        const [from, count] = [seed % (current.length + 1), next.length % 3];
        current = current.toSpliced(from, count, ...next.slice(0, 2));
        expect(known(current)).toEqual(current.flatMap(({ found }) => found));
        expect(known(current)).toEqual(current.flatMap(({ found }) => found));
      }
    }),
  );
});

test('only what stands between the first and the last difference is looked at again', () => {
  const work = vi.fn(({ found }: Thing) => found);
  const known = perThing(work);
  const list = Array.from({ length: 1000 }, (_, at): Thing => ({ found: [at] }));
  known(list);
  work.mockClear();
  const [changed, added] = [{ found: [-1] }, { found: [-2] }];
  known(list.toSpliced(500, 1, changed).toSpliced(503, 0, added));
  expect(work.mock.calls.map(([thing]) => thing)).toEqual([changed, list[501], list[502], added]);
});
