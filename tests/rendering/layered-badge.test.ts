import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainBadge } from '../../scripts/rendering/badge-image.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { portraitDataUri } from '../../scripts/rendering/portrait-image.ts';
import { portraitPixels } from '../../scripts/rendering/portrait-pixels.ts';
import { badgeFormats, type BadgeContent, type BadgeFormat } from '../../src/badges/badge-content.ts';
import { hardest, laureateTheme, ordinary, theme } from '../badges/badge-examples.ts';

const photo = join(import.meta.dirname, '../../src/content/mentors/photos/m-7k2q.png');
const sides: Partial<Record<BadgeFormat, number>> = { link: 148, square: 628, portrait: 184 };

const request = (content: BadgeContent) => ({
  who: 'm-7k2q',
  content,
  theme: content.laureate ? laureateTheme : theme,
});

/** Share of the pixels that differ by more than 8 in any channel. */
const differing = async (one: Buffer, other: Buffer): Promise<number> => {
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

const cases = hardest.flatMap(({ label, content }) =>
  badgeFormats.map((format) => ({ label, format, content })),
);

describe('a badge in layers', () => {
  it.each(cases)('has the pixels of a plain render: $label, $format', async ({ content, format }) => {
    const asked = request(content);
    const layered = await layeredBadge(asked, format);
    expect(await differing(layered, await plainBadge(asked, format))).toBeLessThan(0.002);
  });

  it.each(['link', 'square', 'portrait'] as const)('has them with a portrait too: %s', async (format) => {
    const side = sides[format] ?? 0;
    for (const { content } of hardest) {
      const asked = request(content);
      const layered = await layeredBadge(asked, format, await portraitPixels(photo, side, 'm-7k2q'));
      const portrait = await portraitDataUri(photo, side);
      const plain = await plainBadge({ ...asked, content: { ...content, portrait } }, format);
      expect(await differing(layered, plain)).toBeLessThan(0.002);
    }
  });

  it('keeps nothing of the badge drawn before it on the same ground', async () => {
    const alone = await layeredBadge(request(ordinary), 'link');
    const long = 'Maximilienne-Bernardette de La Rochefoucauld-Montmorency-Roy';
    await layeredBadge(request({ ...ordinary, name: long }), 'link');
    expect(await layeredBadge(request(ordinary), 'link')).toEqual(alone);
  });

  it('keeps badges drawn side by side apart', async () => {
    const names = ['Aurélie Roy', 'Chadia Benslaïm', 'Łucja Żak', 'Loïc Le Goff'];
    const draw = (name: string): Promise<Buffer> => layeredBadge(request({ ...ordinary, name }), 'square');
    const together = await Promise.all(names.map(draw));
    for (const [i, name] of names.entries()) expect(await draw(name)).toEqual(together[i]);
  });
});
