import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { marker } from '../rendering/telling-picture.ts';
import { attribute } from './html.ts';
import { pagesOf } from './pages.ts';
import { filesOf } from './site.ts';

describe.for(inject('sites'))('the pictures of the $name', (site) => {
  const pictures = filesOf(site.dir).filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file));

  test('tell nothing beside their pixels: no place, date, name or profile', async () => {
    const telling: string[] = [];
    for (const file of pictures) {
      const { exif, xmp, iptc, icc, comments } = await sharp(join(site.dir, file)).metadata();
      const told = Object.entries({ exif, xmp, iptc, icc, comments }).filter(
        ([, value]) => value !== undefined,
      );
      telling.push(...told.map(([kind]) => `${file}: ${kind}`));
    }
    expect(pictures.length).toBeGreaterThan(100);
    expect(telling).toEqual([]);
  });

  test('hold no word of who took them, in any byte', () => {
    expect(filesOf(site.dir).filter((file) => readFileSync(join(site.dir, file)).includes(marker))).toEqual(
      [],
    );
  });
});

describe('a large picture of a text', () => {
  const site = inject('sites').find(({ name }) => name === 'awkward company');
  const page = site && pagesOf(site).find(({ address }) => address.endsWith('/ressources/telling/'));
  const image = page?.root.querySelector('main img') ?? null;

  test('is offered in several sizes, none larger than what a page shows on a fine screen', () => {
    const widths = (attribute(image, 'srcset') ?? '')
      .split(',')
      .map((one) => Number.parseInt(one.trim().split(' ')[1] ?? '', 10));
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.max(...widths)).toBeLessThanOrEqual(1440);
    expect(attribute(image, 'sizes')).toMatch(/vw/);
  });

  test('says its shape, so that nothing moves when it comes', () => {
    const [width, height] = ['width', 'height'].map((name) => Number(attribute(image, name)));
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(1.5, 1);
  });
});
