import sharp, { type ChannelStats } from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderEmblemSvg } from '../../scripts/rendering/badge-image.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { measure } from '../../scripts/rendering/measure.ts';
import { NotDrawable } from '../../scripts/rendering/not-drawable.ts';
import {
  badgeFormats,
  badgeSizes,
  bannerFreeZone,
  type BadgeContent,
  type BadgeFormat,
} from '../../src/badges/badge-content.ts';
import { initialsPlace } from '../../src/core/initials-tile.ts';
import { hardest, laureateTheme, ordinary, otherScripts, theme } from '../badges/badge-examples.ts';

const who = 'm-7k2q';
const request = (content: BadgeContent) => ({
  who,
  content,
  theme: content.laureate ? laureateTheme : theme,
});
const drawn = (content: BadgeContent, format: BadgeFormat): Promise<Buffer> =>
  layeredBadge(request(content), format);

const refusal = async (content: BadgeContent): Promise<NotDrawable> => {
  try {
    await drawn(content, 'link');
  } catch (error) {
    if (error instanceof NotDrawable) return error;
    throw error;
  }
  throw new Error('was drawn');
};

describe('a badge', () => {
  it.each([...hardest, ...otherScripts])('comes out whole in every format: $label', async ({ content }) => {
    for (const format of badgeFormats) {
      const png = await drawn(content, format);
      const { width, height, hasAlpha, format: kind } = await sharp(png).metadata();
      expect({ width, height, kind }).toEqual({ ...badgeSizes[format], kind: 'png' });
      expect(hasAlpha).toBe(format === 'emblem');
      expect(png.length).toBeLessThan(400 * 1024);
    }
  });

  // Three letters of the widest, a broad one at the foot of the round corner, Cyrillic ones; with their marks.
  it.each(['WWW', 'MAM', 'QGM', 'WW', 'ЖЖЖ', 'ЉЂ', 'Q̈ĨG̃'])(
    'has room for the initials %s',
    async (initials) => {
      for (const format of badgeFormats)
        expect((await drawn({ ...ordinary, portrait: undefined, initials }, format)).length).toBeGreaterThan(
          0,
        );
      for (const frame of ['left', 'right'] as const) {
        const wide = measure(initials, 'display', true);
        const { x, y, size } = initialsPlace(initials, { frame, wide });
        // The half circle that cuts the tile, at the foot of the letters.
        const reach = Math.sqrt(48 ** 2 - (y - 48) ** 2);
        expect(x).toBeGreaterThan(frame === 'left' ? 48 - reach : 0);
        expect(x + wide * size).toBeLessThan(frame === 'right' ? 48 + reach : 96);
      }
    },
  );

  it('is the same bytes for the same content', async () => {
    for (const format of badgeFormats) {
      expect(await drawn(ordinary, format)).toEqual(await drawn({ ...ordinary }, format));
    }
  });

  it('draws a decomposed name like the composed one', async () => {
    const name = 'Nguyễn Thị Ánh Tuyết';
    const composed = await drawn({ ...ordinary, name: name.normalize('NFC') }, 'link');
    expect(await drawn({ ...ordinary, name: name.normalize('NFD') }, 'link')).toEqual(composed);
    expect(composed).not.toEqual(await drawn({ ...ordinary, name: 'Nguyen Thi Anh Tuyet' }, 'link'));
  });

  it('draws Polish letters, not the box of a missing one', async () => {
    const versions = await Promise.all(
      ['Łucja Żak', 'Łucja Źak', 'Lucja Zak'].map((name) => drawn({ ...ordinary, name }, 'banner')),
    );
    expect(new Set(versions.map((png) => png.toString('base64'))).size).toBe(3);
  });

  it('shows the portrait in the place of the initials and nowhere else', async () => {
    const red = await sharp({ create: { width: 628, height: 628, channels: 3, background: '#FF0000' } })
      .png()
      .toBuffer();
    const portrait = `data:image/png;base64,${red.toString('base64')}`;
    const [without, withIt] = await Promise.all(
      [ordinary, { ...ordinary, portrait }].map(async (content) =>
        sharp(await drawn(content, 'square'))
          .raw()
          .toBuffer(),
      ),
    );
    const isRed = (at: number): boolean =>
      withIt?.[at] === 255 && withIt[at + 1] === 0 && withIt[at + 2] === 0;
    let outside = 0;
    for (let at = 0; at < (withIt?.length ?? 0); at += 3) {
      const differs = [0, 1, 2].some((i) => withIt?.[at + i] !== without?.[at + i]);
      const [x, y] = [(at / 3) % 1200, Math.floor(at / 3 / 1200)];
      if (differs && (x < 572 || y > 628)) outside += 1;
    }
    expect(outside).toBe(0);
    expect(isRed((300 * 1200 + 1000) * 3)).toBe(true);
  });
});

interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Range of each channel in a region. Cut first: statistics are taken of the whole input otherwise. */
const colours = async (png: Buffer, region: Region): Promise<ChannelStats[]> =>
  (await sharp(await sharp(png).extract(region).png().toBuffer()).stats()).channels;

describe('the banner', () => {
  it.each(hardest)('leaves plain ground where the profile photo lies: $label', async ({ content }) => {
    const { height } = badgeSizes.banner;
    const png = await drawn(content, 'banner');
    const corner = { left: 0, top: height - bannerFreeZone.height, ...bannerFreeZone };
    for (const { min, max } of await colours(png, corner)) expect(min).toBe(max);
    const text = await colours(png, { left: 590, top: 0, width: 600, height });
    expect(text.some(({ min, max }) => max - min > 100)).toBe(true);
  });
});

describe('the emblem', () => {
  it('is transparent around the seal', async () => {
    const { data, info } = await sharp(await drawn(ordinary, 'emblem'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const alpha = (x: number, y: number): number | undefined =>
      data[(y * info.width + x) * info.channels + 3];
    expect([alpha(0, 0), alpha(399, 0), alpha(0, 399), alpha(399, 399)]).toEqual([0, 0, 0, 0]);
    expect(alpha(200, 200)).toBe(255);
  });

  it('is paths only as SVG, small, and says what it is', () => {
    const svg = renderEmblemSvg(request({ ...ordinary, laureate: true, line: 'Mentore & <b>' }));
    expect(svg.length).toBeLessThan(40 * 1024);
    expect(
      svg
        .replace(/<title>[^<]*<\/title>/, '')
        .match(/<(?!\/)[a-z]+/g)
        ?.sort()
        .filter((tag, i, all) => tag !== all[i - 1]),
    ).toEqual(['<path', '<svg']);
    expect(svg).toContain('<title>Mentore &amp; &lt;b&gt;, Grand Relais, 2026</title>');
    expect(renderEmblemSvg(request(ordinary))).toBe(renderEmblemSvg(request({ ...ordinary })));
    const pasted = renderEmblemSvg(request({ ...ordinary, line: 'Mentore\u00AD  Référence\u200B' }));
    expect(pasted).toContain('<title>Mentore Référence, ');
  });

  it('looks the same as SVG and as PNG', async () => {
    const raw = (image: Buffer): Promise<Buffer> =>
      sharp(image).flatten({ background: '#FFFFFF' }).resize(100).greyscale().raw().toBuffer();
    const [fromSvg, fromPng] = await Promise.all([
      raw(Buffer.from(renderEmblemSvg(request(ordinary)))),
      raw(await drawn(ordinary, 'emblem')),
    ]);
    const different = fromSvg.filter((value, i) => Math.abs(value - (fromPng[i] ?? 0)) > 48).length;
    expect(different).toBeLessThan(20);
  });
});

describe('a badge that would come out wrong', () => {
  it('names the mentor and the letters that no font has', async () => {
    const { facts, message } = await refusal({ ...ordinary, name: '王 明 Roy' });
    expect(facts).toEqual({
      who,
      reason: 'missing-letters',
      characters: ['王', '明'],
      detail: '王 明 Roy',
    });
    expect(message).toContain('m-7k2q');
    expect(message).toContain('王');
    expect(message).toContain('badgeFonts');
  });

  it.each(['line', 'programme', 'organisation', 'initials'] as const)(
    'checks the letters of its %s too',
    async (field) => {
      const { facts } = await refusal({ ...ordinary, [field]: 'あ' });
      expect(facts.characters).toEqual(['あ']);
    },
  );

  it('names the text that is too long', async () => {
    const name = 'Wilhelmine'.repeat(12);
    const { facts } = await refusal({ ...ordinary, name });
    expect(facts).toMatchObject({ who, reason: 'too-long', detail: name });
  });

  it.each(['Denis Bernard', 'Jeanne Roy', 'Anna Lo'])(
    'stand on one margin with what is below them: %s',
    async (name) => {
      const png = await layeredBadge({ who: 'm-7k2q', content: { ...ordinary, name }, theme }, 'square');
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      /** The first column that differs from the ground in some rows. */
      const first = (from: number, to: number): number => {
        const ground = data.subarray((from * info.width + 10) * 3, (from * info.width + 10) * 3 + 3);
        for (let x = 10; x < info.width; x += 1)
          for (let y = from; y < to; y += 1) {
            const at = (y * info.width + x) * 3;
            if ([0, 1, 2].some((i) => Math.abs((data[at + i] ?? 0) - (ground[i] ?? 0)) > 60)) return x;
          }
        return info.width;
      };
      expect(Math.abs(first(700, 990) - first(1030, 1150))).toBeLessThan(5);
    },
  );
});
