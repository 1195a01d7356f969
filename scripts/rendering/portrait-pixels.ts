import { statSync } from 'node:fs';
import { Bounded } from './bounded.ts';
import { calmed } from './grain.ts';
import type { Picture } from './picture.ts';
import { halved, resized } from './smaller-picture.ts';
import { squarePortrait, type PortraitSource } from './portrait-image.ts';

/** Side in px that portraits are decoded at: the largest frame that a badge has. */
export const largestPortrait = 628;

/** Portraits of the people being drawn, four sizes each; a worker draws one person's badges after another's. */
const kept = new Bounded<Promise<Picture>>(8);

const once = (key: string, make: () => Promise<Picture>): Promise<Picture> =>
  kept.get(key) ?? kept.set(key, make());

/**
 * A portrait as an opaque square of pixels, `side` px wide. The file is decoded once for all the badges of a
 * person. Throws `NotDrawable` when it cannot be read.
 */
export const portraitPixels = (source: PortraitSource, side: number, who: string): Promise<Picture> => {
  const { file, focus = [] } = source;
  const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  const key = `${file} ${mtimeMs} ${size} ${focus.join(' ')}`;
  const large = (): Promise<Picture> =>
    once(`${key} ${largestPortrait}`, () => squarePortrait(source, largestPortrait, who).then(calmed));
  if (side === largestPortrait) return large();
  // Halved first: the small frames of all formats are then cheap to make from it.
  const half = (): Promise<Picture> => once(`${key} half`, async () => halved(await large()));
  return once(`${key} ${side}`, async () => resized(await half(), side));
};
