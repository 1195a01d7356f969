import { side, type Planes } from './portrait-print.ts';

/** For each point of a picture, the mean of the cell-sized box that starts there: one look-up a cell. */
export interface BoxMeans {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Float32Array, Float32Array];
}

const cellSize = (size: number): number => Math.max(1, Math.round(size / side));

/** Offsets of the cells of a square window from its first point. */
export const windowCells = (size: number, width: number): Int32Array =>
  Int32Array.from({ length: side * side }, (_, cell) => {
    const last = size - cellSize(size);
    const along = (index: number): number => Math.round((index * last) / (side - 1));
    return along(Math.floor(cell / side)) * width + along(cell % side);
  });

/** The means of all boxes for windows of a size. */
export const boxMeans = ({ width, height, planes }: Planes, size: number): BoxMeans => {
  const box = cellSize(size);
  const means = (plane: Uint8Array): Float32Array => boxed(plane, width, height, box);
  return { width, height, planes: [means(planes[0]), means(planes[1])] };
};

/** Running sums along rows, then along columns. */
const boxed = (plane: Uint8Array, width: number, height: number, box: number): Float32Array => {
  const rows = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = width - 1; x >= 0; x -= 1) {
      const at = y * width + x;
      sum += plane[at] ?? 0;
      if (x + box < width) sum -= plane[at + box] ?? 0;
      rows[at] = sum;
    }
  }
  const means = new Float32Array(width * height);
  const area = box * box;
  for (let x = 0; x < width; x += 1) {
    let sum = 0;
    for (let y = height - 1; y >= 0; y -= 1) {
      const at = y * width + x;
      sum += rows[at] ?? 0;
      if (y + box < height) sum -= rows[at + box * width] ?? 0;
      means[at] = sum / area;
    }
  }
  return means;
};
