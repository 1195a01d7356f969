import { hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';

const updating = process.env['UPDATE_REFERENCES'] === '1';

const small = (png: Buffer): Promise<Buffer> =>
  sharp(png).resize(240).png({ palette: true, colours: 32, dither: 0 }).toBuffer();

const greys = (png: Buffer): Promise<Buffer> =>
  sharp(png).flatten({ background: '#FFFFFF' }).greyscale().raw().toBuffer();

/**
 * Share of pixels, 240 px wide, that a person would see as changed from a picture that was looked at and found right.
 * With `UPDATE_REFERENCES=1` the picture takes its place first.
 */
export const changedShare = async (png: Buffer, reference: string): Promise<number> => {
  const now = await small(png);
  if (updating) {
    await mkdir(dirname(reference), { recursive: true });
    await writeFile(reference, now);
  }
  const [a, b] = await Promise.all([greys(now), greys(await readFile(reference))]);
  if (a.length !== b.length) return 1;
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > 40).length / a.length;
};

/** Share of the pixels that differ by more than 8 in any channel. */
const differingShare = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png, { failOn: 'warning' }).ensureAlpha().raw().toBuffer()),
  );
  if (a?.length !== b?.length) return 1;
  let pixels = 0;
  for (let at = 0; at < (a?.length ?? 0); at += 4) {
    if ([0, 1, 2, 3].some((i) => Math.abs((a?.[at + i] ?? 0) - (b?.[at + i] ?? 0)) > 8)) pixels += 1;
  }
  return pixels / ((a?.length ?? 0) / 4);
};

/** Holds a picture to a plain render of the same; where they differ, both are kept in `.cache/differing` to be seen. */
export const expectSamePixels = async (png: Buffer, plain: Buffer, allowed: number): Promise<void> => {
  const share = await differingShare(png, plain);
  if (share >= allowed) {
    const folder = join(import.meta.dirname, '../../.cache/differing');
    const name = hash('sha256', png).slice(0, 8);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}-drawn.png`), png);
    await writeFile(join(folder, `${name}-plain.png`), plain);
  }
  expect(share).toBeLessThan(allowed);
};
