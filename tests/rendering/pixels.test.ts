import { describe, expect, it } from 'vitest';
import { inkOf } from '../../scripts/rendering/ink-well.ts';
import { colourOf } from '../../scripts/rendering/picture.ts';
import { Pixels } from '../../scripts/rendering/pixels.ts';

const size = { width: 6, height: 5 };
const red = colourOf('#FF0000');
const side = 4;

/** Lays a square of `side` px, left upper corner at a place, in one of the ways that things come to an image. */
const ways = {
  fill: (pixels: Pixels, left: number, top: number) => {
    pixels.fill({ left, top, width: side, height: side }, red);
  },
  ink: (pixels: Pixels, left: number, top: number) => {
    const ink = inkOf({ left: 0, top: 0, width: side, height: side }, (well) => {
      well.moveTo(0, 0);
      well.lineTo(side, 0);
      well.lineTo(side, side);
      well.lineTo(0, side);
    });
    pixels.ink(ink, red, { left, top });
  },
  drawing: (pixels: Pixels, left: number, top: number) => {
    const data = new Uint8Array(side * side * 4);
    for (let at = 0; at < data.length; at += 4) data.set([255, 0, 0, 255], at);
    pixels.picture({ width: side, height: side, channels: 4, data }, { left, top });
  },
  photo: (pixels: Pixels, left: number, top: number) => {
    const data = new Uint8Array(side * side * 3);
    for (let at = 0; at < data.length; at += 3) data.set([255, 0, 0], at);
    pixels.picture({ width: side, height: side, channels: 3, data }, { left, top });
  },
} as const;

/** Where an image is red, one letter a pixel; every byte of a filter is to be 0. */
const shown = ({ rows, stride, width, height, channels }: Pixels): string[] =>
  Array.from({ length: height }, (_, y) => {
    expect(rows[y * stride]).toBe(0);
    const pixel = (x: number): string => (rows[y * stride + 1 + x * channels] === 255 ? 'x' : '.');
    return Array.from({ length: width }, (_one, x) => pixel(x)).join('');
  });

describe.each(Object.entries(ways))('%s', (_name, lay) => {
  it.each([3, 4] as const)('is cut at each side of an image of %i channels', (channels) => {
    const at = (left: number, top: number): string[] => {
      const pixels = new Pixels(size, channels);
      lay(pixels, left, top);
      return shown(pixels);
    };
    expect(at(1, 0)).toEqual(['.xxxx.', '.xxxx.', '.xxxx.', '.xxxx.', '......']);
    expect(at(4, 1)).toEqual(['......', '....xx', '....xx', '....xx', '....xx']);
    expect(at(-2, -1)).toEqual(['xx....', 'xx....', 'xx....', '......', '......']);
    expect(at(3, 3)).toEqual(['......', '......', '......', '...xxx', '...xxx']);
    for (const [left, top] of [
      [-9, 0],
      [9, 0],
      [0, -9],
      [0, 9],
    ] as const)
      expect(at(left, top)).toEqual(Array(size.height).fill('......'));
  });
});
