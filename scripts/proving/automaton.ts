import { symbolCount } from './symbols.ts';

/**
 * All needles at once (Aho–Corasick): one step a symbol, however many needles there are. `next` holds, for each
 * state and symbol, the state that follows; `found` the needles that end in a state.
 */
export interface Automaton {
  readonly next: Int32Array;
  readonly ends: Uint8Array;
  readonly found: readonly (readonly number[])[];
}

/** The automaton of some needles, each a list of symbols. */
export const automatonOf = (needles: readonly (readonly number[])[]): Automaton => {
  const size = needles.reduce((sum, needle) => sum + needle.length, 1);
  const next = new Int32Array(size * symbolCount).fill(-1);
  const found: number[][] = [[]];
  needles.forEach((needle, index) => {
    let state = 0;
    for (const symbol of needle) {
      const at = state * symbolCount + symbol;
      let to = next[at] ?? -1;
      if (to === -1) {
        to = found.push([]) - 1;
        next[at] = to;
      }
      state = to;
    }
    found[state]?.push(index);
  });
  link(next, found);
  return { next, found, ends: Uint8Array.from(found, (list) => (list.length > 0 ? 1 : 0)) };
};

/** Where a needle cannot go on, the search goes on with the longest of its endings that starts another. */
const link = (next: Int32Array, found: number[][]): void => {
  const fallback = new Int32Array(found.length);
  const queue: number[] = [];
  for (let symbol = 0; symbol < symbolCount; symbol += 1) {
    const to = next[symbol] ?? -1;
    if (to > 0) queue.push(to);
    else next[symbol] = 0;
  }
  // The queue grows while it is read.
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    found[state]?.push(...(found[back] ?? []));
    for (let symbol = 0; symbol < symbolCount; symbol += 1) {
      const at = state * symbolCount + symbol;
      const to = next[at] ?? -1;
      const other = next[back * symbolCount + symbol] ?? 0;
      if (to === -1) next[at] = other;
      else {
        fallback[to] = other;
        queue.push(to);
      }
    }
  }
};
