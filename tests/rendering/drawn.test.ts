import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawnSvg, encodedPng } from '../../scripts/rendering/drawn.ts';
import { box, picture, textLine, type BadgeElement } from '../../src/badges/element.ts';

const size = { width: 200, height: 100 };
const look = { face: 'display', size: 40, colour: '#10312B', bold: true } as const;
const canvas = (...children: BadgeElement[]): BadgeElement => box({ ...size }, ...children);
const drawn = (element: BadgeElement): Promise<string> => drawnSvg(element, size, 'm-7k2q');

/** A tree as a careless template would make it: the types are told nothing. */
const careless = (style: Record<string, unknown>): BadgeElement =>
  JSON.parse(
    JSON.stringify({ type: 'div', props: { style: { display: 'flex', ...style }, children: 'Roy' } }),
  ) as BadgeElement;

describe('the renderer', () => {
  it('draws text as outlines', async () => {
    const svg = await drawn(canvas(textLine('Roy', look)));
    expect(svg).toContain('<path');
    expect(svg).not.toContain('<text');
  });

  it('finds letters of all three subsets in one line', async () => {
    await expect(drawn(canvas(textLine('Zażễ', look)))).resolves.toContain('<path');
  });

  it('refuses a letter that no font has', async () => {
    await expect(drawn(canvas(textLine('Roy 王', look)))).rejects.toMatchObject({
      facts: { who: 'm-7k2q', reason: 'missing-letters', characters: ['王'] },
    });
  });

  it('refuses what sticks out of the image', async () => {
    await expect(drawn(canvas(textLine('Kermadec-Roy', look)))).rejects.toMatchObject({
      facts: { reason: 'overflow' },
    });
    await expect(
      drawn(canvas(box({ position: 'absolute', left: 190, top: 0, width: 20, height: 20 }))),
    ).rejects.toMatchObject({
      facts: { reason: 'overflow' },
    });
  });

  it.each([
    ['an unknown font', { fontFamily: "'Comic Sans'" }, 'Comic Sans'],
    ['an unknown style', { colr: '#000000' }, 'colr'],
    ['a style that templates do not use', { backdropFilter: 'blur(2px)' }, 'backdropFilter'],
    ['a bad colour', { color: '#12345' }, '#12345'],
    ['a colour by name', { backgroundColor: 'vermilion' }, 'vermilion'],
    ['a colour of the site', { color: 'var(--ink)' }, 'var(--ink)'],
    ['a length that is not a number', { left: null }, 'left'],
    ['a value that its style does not take', { alignItems: 'middle' }, 'align'],
  ])('refuses %s', async (_what, style, named) => {
    await expect(drawn(canvas(careless(style)))).rejects.toMatchObject({
      facts: { reason: 'unknown-style' },
    });
    await expect(drawn(canvas(careless(style)))).rejects.toThrow(named);
  });

  it('refuses a picture that would come out blank', async () => {
    const webp = await sharp({ create: { ...size, channels: 3, background: '#FF0000' } })
      .webp()
      .toBuffer();
    const src = `data:image/webp;base64,${webp.toString('base64')}`;
    await expect(drawn(canvas(picture(src, { ...size })))).rejects.toMatchObject({
      facts: { reason: 'unknown-style' },
    });
  });
});

describe('the PNG', () => {
  it('holds no palette, no date, no metadata', async () => {
    const png = await encodedPng(await drawn(canvas(textLine('Roy', look))), { opaque: true });
    const { isPalette, hasAlpha, exif, xmp, icc, comments } = await sharp(png).metadata();
    expect({ isPalette, hasAlpha, exif, xmp, icc, comments }).toEqual({
      isPalette: false,
      hasAlpha: false,
      exif: undefined,
      xmp: undefined,
      icc: undefined,
      comments: undefined,
    });
    expect(png.toString('latin1')).not.toMatch(/tIME|tEXt|iTXt/);
  });
});
