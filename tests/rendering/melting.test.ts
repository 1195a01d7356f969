import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layeredCard } from '../../scripts/rendering/card-image.ts';
import { imageBytes } from '../../scripts/rendering/image-job.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { framedTheme, meltsInto } from '../../scripts/rendering/melting.ts';
import type { Picture } from '../../scripts/rendering/picture.ts';
import { badgeTheme, lightBadgeTheme } from '../../src/badges/badge-theme.ts';
import type { CardContent } from '../../src/badges/card-content.ts';
import { smallPortrait } from '../../src/badges/portrait-frame.ts';
import { contrast } from '../../src/core/colour.ts';
import { lightTokens } from '../../src/core/palette.ts';
import { identities, laureateTheme, ordinary, theme } from '../badges/badge-examples.ts';
import { cardExamples } from '../badges/card-examples.ts';

/** A square of one colour above and another from `foot` (0 to 1) down. */
const portrait = (above: string, below = above, foot = 1, side = smallPortrait): Picture => {
  const data = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y += 1) {
    const colour = y < foot * side ? above : below;
    for (let x = 0; x < side; x += 1)
      for (let i = 0; i < 3; i += 1)
        data[(y * side + x) * 3 + i] = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  }
  return { width: side, height: side, channels: 3, data };
};

const laureateContent = (): CardContent => {
  const example = cardExamples.find(({ content }) => content.kind === 'laureate');
  if (!example) throw new Error('no laureate among the examples');
  return example.content;
};

describe('a portrait', () => {
  it('melts into a ground of its own colour, or nearly so', () => {
    expect(meltsInto(portrait('#0B5D57'), '#0B5D57')).toBe(true);
    expect(meltsInto(portrait('#0F605B'), '#0B5D57')).toBe(true);
  });

  it('stands out from another hue that is as light', () => {
    expect(meltsInto(portrait('#7A1F3D'), '#0B5D57')).toBe(false);
    expect(meltsInto(portrait('#F6D5C8'), '#F6EFE1')).toBe(false);
  });

  it.each([smallPortrait, 628])('melts by its foot alone, such as a dark jacket, %d px wide', (side) => {
    expect(meltsInto(portrait('#F6D5C8', '#7A1F3D', 0.8, side), '#7A1F3D')).toBe(true);
    expect(meltsInto(portrait('#F6D5C8', '#7A1F3D', 0.995, side), '#7A1F3D')).toBe(false);
  });
});

describe('the edge of a portrait', () => {
  const light = lightBadgeTheme(theme, lightTokens);

  it('is drawn where the portrait would melt, in a colour that shows on the ground', () => {
    expect(framedTheme(theme, portrait(theme.ground)).frame).toBe(theme.paper);
    const soft = framedTheme(light, portrait(light.ground)).frame ?? light.ground;
    expect(contrast(soft, light.ground)).toBeGreaterThan(1.5);
  });

  it('is drawn where it would melt into the tone that the portrait of a card lies on', () => {
    const blue = badgeTheme(identities.longitudes, lightTokens, false);
    expect(meltsInto(portrait('#315181'), blue.ground)).toBe(false);
    expect(framedTheme(blue, portrait('#315181')).frame).toBe(blue.paper);
  });

  it.each(['square', 'laureate'] as const)(
    'is as wide all along the round side of a large one: %s',
    async (kind) => {
      const look = { ...theme, frame: '#FF00FF' } as const;
      const plain = portrait(theme.ground, theme.ground, 1, 628);
      const drawn =
        kind === 'square'
          ? layeredBadge({ who: 'm-7k2q', content: ordinary, theme: look }, 'square', plain)
          : layeredCard({ who: 'm-7k2q', theme: look, content: laureateContent() }, plain);
      const { data, info } = await sharp(await drawn)
        .raw()
        .toBuffer({ resolveWithObject: true });
      const isEdge = (x: number, y: number): boolean => {
        const at = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
        return (data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 90 && (data[at + 2] ?? 0) > 200;
      };
      const [middle, away] = kind === 'square' ? [info.width - 314, -1] : [314, 1];
      const widths = [-74, -60, -45, 45, 60, 85].map((degrees) => {
        const [dx, dy] = [away * Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        const steps = Array.from({ length: 400 }, (_, i) => 295 + i / 10);
        return steps.filter((r) => isEdge(middle + r * dx, 314 + r * dy)).length / 10;
      });
      for (const width of widths) expect(Math.abs(width - 6.5)).toBeLessThan(1.6);
    },
  );

  it('is left out of any other, a laureate’s too', () => {
    expect(framedTheme(theme, portrait('#F6D5C8'))).toBe(theme);
    expect(framedTheme(laureateTheme, portrait('#1B736A'))).toBe(laureateTheme);
    expect(framedTheme(laureateTheme, portrait(laureateTheme.ground)).frame).toBeDefined();
  });
});

describe('a badge with a portrait of the colour of its ground', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'melting-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('shows where the portrait ends, and leaves one that stands out as it is', async () => {
    /** The pixel of a square badge at the foot of its portrait. */
    const foot = async (background: string): Promise<number[]> => {
      const file = join(folder, `${background.slice(1)}.png`);
      await sharp({ create: { width: 700, height: 700, channels: 3, background } }).toFile(file);
      const { portrait: none, ...content } = ordinary;
      expect(none).toBeUndefined();
      const bytes = await imageBytes({
        kind: 'badge',
        path: 'a.png',
        who: 'm-7k2q',
        content,
        theme,
        format: 'square',
        portraitFile: file,
      });
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      const at = (624 * info.width + 900) * info.channels;
      return [...data.subarray(at, at + 3)];
    };
    expect(await foot(theme.ground)).toEqual([0xf6, 0xef, 0xe1]);
    expect(await foot('#F6D5C8')).toEqual([0xf6, 0xd5, 0xc8]);
  });
});
