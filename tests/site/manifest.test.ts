import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { attribute } from './html.ts';
import { pagesOf } from './pages.ts';

const manifestSchema = z.object({
  lang: z.string(),
  start_url: z.string(),
  scope: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })),
});

describe.each(inject('sites'))('the web manifest of the $name', (site) => {
  const pages = pagesOf(site);
  it.each(['fr', 'en'])('in %s names its language, its home and icons of the size it says', async (lang) => {
    const linked = new Set(
      pages
        .filter((page) => page.lang === lang)
        .map((page) => attribute(page.root.querySelector('link[rel="manifest"]'), 'href') ?? ''),
    );
    expect([...linked]).toHaveLength(1);
    const file = (address: string): string => join(site.dir, address.slice(site.base.length));
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(file([...linked][0] ?? ''), 'utf8')));
    expect(manifest).toMatchObject({ lang, scope: site.base });
    expect(manifest.start_url.startsWith(site.base)).toBe(true);
    expect(manifest.icons.map((icon) => icon.purpose).toSorted()).toEqual(['any', 'any', 'maskable']);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(file(src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
