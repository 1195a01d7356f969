/** A run of words of two texts compared: in both, only in the older, or only in the newer. */
export interface WordRun {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Words with the spaces that follow them, so that runs join to the texts they came from. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/gu) ?? [];

/**
 * What changed from one text to another, word by word: the runs that are kept and added join to `after`, the kept
 * and removed ones to `before` (but for spaces). Time and memory grow with the product of the two lengths: for rules.
 */
export const wordDifference = (before: string, after: string): WordRun[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = longestCommon(old, now);
  const runs: WordRun[] = [];
  const push = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && same(old[i], now[j])) {
      push('kept', now[j] ?? '');
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      push('removed', old[i] ?? '');
      i += 1;
    } else {
      push('added', now[j] ?? '');
      j += 1;
    }
  }
  return runs;
};

const same = (a = '', b = ''): boolean => a.trimEnd() === b.trimEnd();
const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Length of the longest common run of words from each pair of places to the ends. */
const longestCommon = (old: readonly string[], now: readonly string[]): number[][] => {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    if (!row) continue;
    for (let j = now.length - 1; j >= 0; j -= 1) {
      row[j] = same(old[i], now[j])
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
};
