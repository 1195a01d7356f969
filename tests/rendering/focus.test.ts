import sharp from 'sharp';
import { expect, test } from 'vitest';
import { focusOf } from '../../scripts/rendering/focus.ts';

/** A landscape of a plain ground with the noise of a camera, and a head with shoulders at a share of its width. */
const landscape = async (share: number, height: number): Promise<number> => {
  const x = 960 * share;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><rect width="960" height="640" fill="#f4f4f2"/><ellipse cx="${x}" cy="660" rx="180" ry="240" fill="#33405c"/><ellipse cx="${x}" cy="280" rx="85" ry="120" fill="#c8a080"/><circle cx="${x - 30}" cy="250" r="10"/><circle cx="${x + 30}" cy="250" r="10"/></svg>`;
  let state = 7;
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  for (let i = 0; i < pixels.length; i += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    pixels[i] = Math.min(255, Math.max(0, (pixels[i] ?? 0) + (state % 9) - 4));
  }
  const { data, info } = await sharp(pixels, { raw: { width: 960, height: 640, channels: 3 } })
    .resize({ height, kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = focusOf({ data, width: info.width, height: info.height, channels: 3 });
  return at / info.height;
};

test.each([
  [0.5, 0.25],
  [0.4, 0.1],
  [0.62, 0.43],
  [0.9, 0.5],
])(
  'a face at %d of the width stands in the middle of the square, as far as the picture goes',
  async (share, at) => {
    expect(await landscape(share, 640)).toBeCloseTo(at, 1.5);
  },
);

test('sizes that are made one by one show the same', async () => {
  const places = await Promise.all([640, 628, 320, 160].map((height) => landscape(0.57, height)));
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.015);
});

test('of an upright picture no square stands lower than in its middle, whatever is below', async () => {
  // A bright scarf draws the eye more than the plain face above it.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="800"><rect width="400" height="800" fill="#f4f4f2"/><ellipse cx="200" cy="180" rx="60" ry="80" fill="#c8a080"/>${Array.from({ length: 12 }, (_, i) => `<rect x="${i * 34}" y="560" width="17" height="200" fill="#d0703c"/>`).join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = focusOf({ data, width: info.width, height: info.height, channels: 3 });
  expect(at).toBeLessThanOrEqual(200);
  expect(at).toBeGreaterThanOrEqual(0);
});
