import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { badgeFormats, type BadgeFormat } from '../../src/badges/badge-content.ts';
import { hardest, laureateTheme, otherScripts, theme, type BadgeExample } from './badge-examples.ts';

/**
 * Pictures that a person has looked at and found right, 240 px wide. After a wanted change:
 * `UPDATE_REFERENCES=1 npx vitest run tests/badges/references.test.ts`, then look at every picture that changed.
 */
const folder = join(import.meta.dirname, 'references');
const updating = process.env['UPDATE_REFERENCES'] === '1';

const small = async ({ content }: BadgeExample, format: BadgeFormat): Promise<Buffer> => {
  const badge = await layeredBadge(
    { who: 'example', content, theme: content.laureate ? laureateTheme : theme },
    format,
  );
  return sharp(badge).resize(240).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
};

const greys = (png: Buffer): Promise<Buffer> =>
  sharp(png).flatten({ background: '#FFFFFF' }).greyscale().raw().toBuffer();

/** Share of pixels that a person would see as changed. */
const changedShare = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all([greys(one), greys(other)]);
  if (a.length !== b.length) return 1;
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > 40).length / a.length;
};

const cases = [...hardest, ...otherScripts].flatMap((example) =>
  badgeFormats.map((format) => ({ example, format, label: example.label })),
);

describe('badges with the hardest content', () => {
  it.each(cases)('still look as approved: $label, $format', async ({ example, format, label }) => {
    const file = join(folder, `${label.replaceAll(' ', '-')}-${format}.png`);
    const now = await small(example, format);
    if (updating) {
      await mkdir(folder, { recursive: true });
      await writeFile(file, now);
    }
    expect(await changedShare(now, await readFile(file))).toBeLessThan(0.0005);
  });
});
