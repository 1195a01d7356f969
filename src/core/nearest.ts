/** Smallest number of letters to insert, delete, replace or swap to go from `a` to `b` (optimal string alignment). */
export const editDistance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      const row = rows[i];
      if (row) row[j] = swap ? Math.min(best, at(i - 2, j - 2) + 1) : best;
    }
  }
  return at(a.length, b.length);
};

/** The known name that an editor most likely meant, or `undefined` when none is close (a third of its letters). */
export const nearest = (given: string, known: readonly string[]): string | undefined => {
  const asked = given.slice(0, 80).toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - asked.length) > 4) continue;
    const distance = editDistance(asked, name.toLowerCase());
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (!best || distance < best.distance))
      best = { name, distance };
  }
  return best?.name;
};
