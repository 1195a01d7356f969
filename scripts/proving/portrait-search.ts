import { boxMeans, windowCells, type BoxMeans } from './box-means.ts';
import { pairs, type Pair, type Planes, type PortraitPrint } from './portrait-print.ts';

/** A print made ready for the search: its comparisons, in an order where neighbours are far apart. */
export interface Sought {
  readonly person: string;
  readonly comparisons: readonly (Pair & { readonly sign: 1 | -1 })[];
}

/** Fewer clear comparisons than this are a picture too plain to be recognised by. */
const fewest = 80;
/** Share of the comparisons that must agree for a window to be looked at closer, then to be the portrait. */
const promising = 0.82;
const certain = 0.93;
/** The smallest portrait looked for, as a share of the picture's shorter side. */
const smallest = 0.15;
const growth = 1.1;
/** Shorter side that pictures are brought to before the search, in px. */
export const searchedSide = 180;

/** Prepares a print; `undefined` when the portrait is too plain to be told from others. */
export const soughtOf = (person: string, print: PortraitPrint): Sought | undefined => {
  const comparisons = pairs.flatMap((pair, index) => {
    const sign = print[index];
    return sign === '+' || sign === '-'
      ? [{ ...pair, sign: sign === '+' ? (1 as const) : (-1 as const) }]
      : [];
  });
  return comparisons.length < fewest ? undefined : { person, comparisons: spread(comparisons) };
};

const spread = <T>(all: readonly T[]): T[] => {
  const step = 37;
  const rest = [...all];
  const order: T[] = [];
  for (let at = 0; rest.length > 0;) {
    at = (at + step) % rest.length;
    order.push(...rest.splice(at, 1));
  }
  return order;
};

/** A square part of a picture, in px of the picture as searched. */
interface Window {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A portrait found in a picture; `share` is its side out of the picture's shorter side. */
export interface Match {
  readonly person: string;
  readonly share: number;
  readonly agreement: number;
}

/** Looks for portraits in a picture, whole or as a part of it, from 15 % of its shorter side. */
export const portraitsIn = (planes: Planes, sought: readonly Sought[]): Match[] =>
  sought.flatMap((one) => {
    const match = bestMatch(planes, one, certain);
    return match && match.agreement >= certain ? [match] : [];
  });

/** The matches that nobody else's portrait explains better: two people may be photographed alike. */
export const matchesUnlike = (
  planes: Planes,
  matches: readonly Match[],
  people: { readonly sought: readonly Sought[]; readonly shown: readonly Sought[] },
): Match[] => {
  if (matches.length === 0) return [];
  const shown = Math.max(0, ...people.shown.map((one) => bestMatch(planes, one, 1)?.agreement ?? 0));
  return matches.filter(({ person }) =>
    people.sought.some(
      (one) => one.person === person && (bestMatch(planes, one, 1)?.agreement ?? 0) >= shown,
    ),
  );
};

/** The best window of a picture for a print; the first one that agrees `enough` ends the search. */
const bestMatch = (planes: Planes, sought: Sought, enough: number): Match | undefined => {
  const shorter = Math.min(planes.width, planes.height);
  const meansFor = meansOf(planes);
  let best: Match | undefined;
  for (let exact = shorter; exact >= shorter * smallest; exact /= growth) {
    const size = Math.round(exact);
    const agreement = bestAt(sought, { size, enough }, meansFor);
    if (!best || agreement > best.agreement)
      best = { person: sought.person, share: size / shorter, agreement };
    if (agreement >= enough) break;
  }
  return best;
};

const known = new WeakMap<Planes, Map<number, BoxMeans>>();

/** The means of a picture for a size of window, worked out once. */
const meansOf = (planes: Planes): ((size: number) => BoxMeans) => {
  const means = known.get(planes) ?? new Map<number, BoxMeans>();
  known.set(planes, means);
  return (size) => {
    const ready = means.get(size) ?? boxMeans(planes, size);
    means.set(size, ready);
    return ready;
  };
};

/** How well a person's print agrees with the best window of a size. */
const bestAt = (
  sought: Sought,
  { size, enough }: { size: number; enough: number },
  meansFor: (size: number) => BoxMeans,
): number => {
  const means = meansFor(size);
  const cells = windowCells(size, means.width);
  const stride = Math.max(1, Math.floor(size / 24));
  const allowed = Math.floor(sought.comparisons.length * (1 - promising));
  let best = 0;
  for (let y = 0; y <= means.height - size; y += stride) {
    for (let x = 0; x <= means.width - size; x += stride) {
      const wrong = disagreements(means, { cells, start: y * means.width + x }, sought, allowed);
      if (wrong > allowed) continue;
      best = Math.max(best, closer({ x, y, size }, sought, meansFor));
      if (best >= enough) return best;
    }
  }
  return best;
};

/** The best agreement around a promising window. */
const closer = (around: Window, sought: Sought, meansFor: (size: number) => BoxMeans): number => {
  const total = sought.comparisons.length;
  let fewestWrong = total;
  const reach = Math.max(1, Math.floor(around.size / 24));
  for (const size of [around.size, ...[0.95, 1.05].map((by) => Math.round(around.size * by))]) {
    const means = meansFor(size);
    const cells = windowCells(size, means.width);
    const shift = Math.round((around.size - size) / 2);
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        const [x, y] = [around.x + shift + dx, around.y + shift + dy];
        if (x < 0 || y < 0 || x + size > means.width || y + size > means.height) continue;
        const wrong = disagreements(means, { cells, start: y * means.width + x }, sought, fewestWrong);
        fewestWrong = Math.min(fewestWrong, wrong);
      }
    }
  }
  return 1 - fewestWrong / total;
};

/** A window that disagrees with this many of its first comparisons is left there: most are. */
const firstLook = { comparisons: 14, allowed: 6 } as const;

/** How many comparisons disagree in a window; stops past `allowed`. Cells that are nearly alike do not agree. */
const disagreements = (
  means: BoxMeans,
  { cells, start }: { cells: Int32Array; start: number },
  { comparisons }: Sought,
  allowed: number,
): number => {
  let wrong = 0;
  for (let index = 0; index < comparisons.length; index += 1) {
    const comparison = comparisons[index];
    if (!comparison) break;
    const { plane, a, b, sign } = comparison;
    const values = means.planes[plane];
    const difference = (values[start + (cells[b] ?? 0)] ?? 0) - (values[start + (cells[a] ?? 0)] ?? 0);
    if (sign * difference < 2) {
      wrong += 1;
      if (wrong > allowed) break;
      if (wrong > firstLook.allowed && index < firstLook.comparisons) return comparisons.length;
    }
  }
  return wrong;
};
