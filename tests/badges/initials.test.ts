import sharp from 'sharp';
import { expect, it } from 'vitest';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { badgeSizes } from '../../src/badges/badge-content.ts';
import { largePortrait } from '../../src/badges/portrait-frame.ts';
import { onCircle } from '../../src/core/outline.ts';
import { ordinary, theme } from './badge-examples.ts';

it.each(['ÇĞ', 'ỲÇ', 'OQ', 'ẬỆ', 'ЖЩЮ', 'MWM'])(
  'initials keep clear of the round side that cuts their tile: %s',
  async (initials) => {
    const png = await layeredBadge({ who: 'm-7k2q', content: { ...ordinary, initials }, theme }, 'square');
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const radius = largePortrait / 2;
    const centre = { x: badgeSizes.square.width - radius, y: radius };
    for (let angle = 90; angle <= 180; angle += 0.5) {
      const { x, y } = onCircle(centre, radius - 12, angle);
      const at = (Math.round(y) * info.width + Math.round(x)) * info.channels;
      const light = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      expect(light, `ink ${angle}° along the edge`).toBeGreaterThan(300);
    }
  },
);
