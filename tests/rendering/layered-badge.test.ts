import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainBadge } from '../../scripts/rendering/badge-image.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { cameraPhoto } from './camera-photo.ts';
import { plainPortraitOf, portraitOf } from './portrait-of.ts';
import { badgeFormats, type BadgeContent } from '../../src/badges/badge-content.ts';
import { largePortrait, smallPortrait } from '../../src/badges/portrait-frame.ts';
import { hardest, laureateTheme, ordinary, theme } from '../badges/badge-examples.ts';
import { expectSamePixels } from '../badges/pictures-compared.ts';

const drawn = join(import.meta.dirname, '../../src/content/mentors/photos/m-7k2q.png');
const portraitSizes = { link: 'small', square: 'large', portrait: 'small' } as const;
const sides = { small: smallPortrait, large: largePortrait };

const request = (content: BadgeContent) => ({
  who: 'm-7k2q',
  content,
  theme: content.laureate ? laureateTheme : theme,
});

const cases = hardest.flatMap(({ label, content }) =>
  badgeFormats.map((format) => ({ label, format, content })),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layered-badge-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a badge in layers', () => {
  it.each(cases)('has the pixels of a plain render: $label, $format', async ({ content, format }) => {
    const asked = request(content);
    const layered = await layeredBadge(asked, format);
    // Of a strip of 120 px, far more is the edge of a letter.
    const allowed = format === 'signature' ? 0.008 : 0.002;
    await expectSamePixels(layered, await plainBadge(asked, format), allowed);
  });

  it.each(['link', 'square', 'portrait'] as const)('has them with a portrait too: %s', async (format) => {
    const size = portraitSizes[format];
    const photos = [drawn, await cameraPhoto(join(folder, `${format}.jpg`))];
    for (const file of photos) {
      for (const { content } of hardest) {
        const asked = request(content);
        const layered = await layeredBadge(asked, format, await portraitOf({ file }, size));
        const portrait = await plainPortraitOf({ file }, sides[size]);
        const plain = await plainBadge({ ...asked, content: { ...content, portrait } }, format);
        await expectSamePixels(layered, plain, 0.002);
      }
    }
  });

  it.each(['link', 'square', 'portrait'] as const)(
    'has them with the edge of a portrait: %s',
    async (format) => {
      const asked = { ...request(ordinary), theme: { ...theme, frame: theme.paper } };
      const size = portraitSizes[format];
      const layered = await layeredBadge(asked, format, await portraitOf({ file: drawn }, size));
      const portrait = await plainPortraitOf({ file: drawn }, sides[size]);
      const plain = await plainBadge({ ...asked, content: { ...ordinary, portrait } }, format);
      await expectSamePixels(layered, plain, 0.002);
    },
  );

  it('keeps nothing of the badge drawn before it on the same ground', async () => {
    const alone = await layeredBadge(request(ordinary), 'link');
    const long = 'Maximilienne-Bernardette de La Rochefoucauld-Montmorency-Roy';
    await layeredBadge(request({ ...ordinary, name: long }), 'link');
    expect(await layeredBadge(request(ordinary), 'link')).toEqual(alone);
  });

  it.each(['link', 'square', 'banner', 'signature'] as const)(
    'takes the rows below a name from another badge only where they are the same: %s',
    async (format) => {
      // The same place for the lines below; then a lower one, and other words there, whose r draws its space closer.
      const badges = [
        { name: 'Aurélie Roy' },
        { name: 'Aurélie Ray' },
        { name: 'Maximilienne de La Rochefoucauld' },
        { name: 'Aurélie Roy', line: 'Mentor of the Year 2026' },
        { name: 'Aurélie  Roy', line: 'Mentor  Référence' },
      ];
      const allowed = format === 'signature' ? 0.008 : 0.002;
      for (const badge of badges) {
        const asked = request({ ...ordinary, ...badge });
        await expectSamePixels(await layeredBadge(asked, format), await plainBadge(asked, format), allowed);
      }
    },
  );

  it('keeps badges drawn side by side apart', async () => {
    const names = ['Aurélie Roy', 'Chadia Benslaïm', 'Łucja Żak', 'Loïc Le Goff'];
    const draw = (name: string): Promise<Buffer> => layeredBadge(request({ ...ordinary, name }), 'square');
    const together = await Promise.all(names.map(draw));
    for (const [i, name] of names.entries()) expect(await draw(name)).toEqual(together[i]);
  });
});
