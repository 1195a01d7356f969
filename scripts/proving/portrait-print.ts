import sharp, { type OutputInfo } from 'sharp';
import { boxMeans, windowCells, type BoxMeans } from './box-means.ts';

/**
 * What a portrait is recognised by: in a grid of 12 by 12 means, whether each cell is clearly darker (`-`) or
 * lighter (`+`) than its neighbour on the right, then than the one below; then the same for bluer and redder.
 * `.` where they are alike, or outside the circle that round crops keep. No face can be drawn from it.
 */
export type PortraitPrint = string;

/** Cells on a side of the grid. */
export const side = 12;
/** Two cells are told apart from this difference on, out of 255. */
const clear = 8;

/** Two neighbouring cells of a plane: 0 for grey, 1 for red against blue. */
export interface Pair {
  readonly plane: 0 | 1;
  readonly a: number;
  readonly b: number;
}

const inCircle = (cell: number): boolean => {
  const [x, y] = [(cell % side) + 0.5 - side / 2, Math.floor(cell / side) + 0.5 - side / 2];
  return Math.hypot(x, y) < side / 2 - 0.4;
};

const neighbours = (plane: 0 | 1): Pair[] => [
  ...Array.from({ length: side * (side - 1) }, (_, index): Pair => {
    const a = Math.floor(index / (side - 1)) * side + (index % (side - 1));
    return { plane, a, b: a + 1 };
  }),
  ...Array.from({ length: side * (side - 1) }, (_, index): Pair => ({ plane, a: index, b: index + side })),
];

/** The comparisons of a print, in the order of its signs. */
export const pairs: readonly Pair[] = [...neighbours(0), ...neighbours(1)];

/** A picture as the search sees it: grey, and red against blue, row by row. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Uint8Array, Uint8Array];
}

/** A picture whose shorter side is made `shorter` px; `undefined` when it cannot be read. */
export const planesOf = async (source: Buffer | string, shorter: number): Promise<Planes | undefined> => {
  try {
    const { data, info } = await sharp(source, { failOn: 'none' })
      .autoOrient()
      .flatten({ background: '#FFFFFF' })
      .toColourspace('srgb')
      .resize({ width: shorter, height: shorter, fit: 'outside' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return planesFrom(data, info);
  } catch {
    return undefined;
  }
};

const planesFrom = (data: Buffer, { width, height, channels }: OutputInfo): Planes => {
  const grey = new Uint8Array(width * height);
  const warm = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const red = data[at * channels] ?? 0;
    const green = channels < 3 ? red : (data[at * channels + 1] ?? 0);
    const blue = channels < 3 ? red : (data[at * channels + 2] ?? 0);
    grey[at] = (red * 77 + green * 150 + blue * 29) >> 8;
    warm[at] = (red - blue + 255) >> 1;
  }
  return { width, height, planes: [grey, warm] };
};

const printSide = 240;

/** The print of a portrait, cut to a square as the site cuts it; `undefined` when the file is not a picture. */
export const portraitPrint = async (source: Buffer | string): Promise<PortraitPrint | undefined> => {
  try {
    const cut = await sharp(source)
      .autoOrient()
      .resize({ width: printSide, height: printSide, fit: 'cover', position: 'attention' })
      .png()
      .toBuffer();
    const planes = await planesOf(cut, printSide);
    return planes && printOf(boxMeans(planes, printSide));
  } catch {
    return undefined;
  }
};

const printOf = (means: BoxMeans): PortraitPrint => {
  const cells = windowCells(printSide, means.width);
  return pairs
    .map(({ plane, a, b }) => {
      if (!inCircle(a) || !inCircle(b)) return '.';
      const difference =
        (means.planes[plane][cells[b] ?? 0] ?? 0) - (means.planes[plane][cells[a] ?? 0] ?? 0);
      if (Math.abs(difference) < clear) return '.';
      return difference > 0 ? '+' : '-';
    })
    .join('');
};
