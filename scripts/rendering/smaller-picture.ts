import type { Picture } from './picture.ts';

/** Each of two by two pixels as their mean. The side is even. */
export const halved = ({ data, width, height, channels }: Picture): Picture => {
  const [w, h] = [width / 2, height / 2];
  const half = new Uint8Array(w * h * channels);
  const below = width * channels;
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const from = (y * 2 * width + x * 2) * channels;
      const to = (y * w + x) * channels;
      for (let i = from; i < from + channels; i += 1) {
        const sum =
          (data[i] ?? 0) +
          (data[i + channels] ?? 0) +
          (data[i + below] ?? 0) +
          (data[i + below + channels] ?? 0);
        half[to + i - from] = (sum + 2) >> 2;
      }
    }
  }
  return { width: w, height: h, channels, data: half };
};

/** The share of each old pixel in the new ones along a side, as cubic weights (Catmull-Rom) widened to the scale. */
const weightsFor = (
  from: number,
  to: number,
): { readonly first: number; readonly shares: Float32Array }[] => {
  const scale = from / to;
  return Array.from({ length: to }, (_, i) => {
    const centre = (i + 0.5) * scale - 0.5;
    const first = Math.ceil(centre - 2 * scale);
    const shares = Float32Array.from({ length: Math.floor(centre + 2 * scale) - first + 1 }, (_one, k) =>
      catmullRom((first + k - centre) / scale),
    );
    const sum = shares.reduce((all, share) => all + share, 0);
    return { first, shares: shares.map((share) => share / sum) };
  });
};

const catmullRom = (at: number): number => {
  const x = Math.abs(at);
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1;
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0;
};

/** An opaque square picture made smaller, by a share of its side of a half to one for the best result. */
export const resized = (picture: Picture, side: number): Picture => {
  const { width, height, channels } = picture;
  const across = weightsFor(width, side);
  const down = weightsFor(height, side);
  const rows = new Float32Array(side * height * channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const { first, shares } = across[x] ?? { first: 0, shares: new Float32Array(0) };
      let [red, green, blue] = [0, 0, 0];
      for (let k = 0; k < shares.length; k += 1) {
        const share = shares[k] ?? 0;
        const at = (y * width + Math.min(width - 1, Math.max(0, first + k))) * channels;
        red += share * (picture.data[at] ?? 0);
        green += share * (picture.data[at + 1] ?? 0);
        blue += share * (picture.data[at + 2] ?? 0);
      }
      const to = (y * side + x) * channels;
      rows[to] = red;
      rows[to + 1] = green;
      rows[to + 2] = blue;
    }
  }
  const data = new Uint8ClampedArray(side * side * channels);
  const stride = side * channels;
  for (let y = 0; y < side; y += 1) {
    const { first, shares } = down[y] ?? { first: 0, shares: new Float32Array(0) };
    for (let i = 0; i < stride; i += 1) {
      let sum = 0;
      for (let k = 0; k < shares.length; k += 1) {
        sum += (shares[k] ?? 0) * (rows[Math.min(height - 1, Math.max(0, first + k)) * stride + i] ?? 0);
      }
      data[y * stride + i] = sum;
    }
  }
  return { width: side, height: side, channels, data: new Uint8Array(data.buffer) };
};
