import { largePortrait } from '../../src/badges/portrait-frame.ts';
import { freed } from './freed.ts';
import { calmed } from './grain.ts';
import { Lent } from './lent.ts';
import type { Picture } from './picture.ts';
import { portraitKey, squarePortrait, type PortraitSource } from './portrait-image.ts';
import { quartered } from './smaller-picture.ts';

/** A portrait in the sizes of all frames: the small one is a quarter as wide, and tells what its edge looks like. */
export interface PortraitSizes {
  readonly large: Picture;
  readonly small: Picture;
}

/** Portraits of the people being drawn: a worker draws one person's badges after another's, two of them at once. */
const kept = new Lent<PortraitSizes>(2, ({ large, small }) => {
  freed(large.data);
  freed(small.data);
});

/**
 * Lends a portrait as opaque squares of pixels until what `use` promises is there. The file is decoded once for all the
 * badges of a person. Throws `NotDrawable` when it cannot be read.
 */
export const withPortrait = <R>(
  source: PortraitSource,
  who: string,
  use: (sizes: PortraitSizes) => Promise<R>,
): Promise<R> => {
  const decoded = async (): Promise<PortraitSizes> => {
    const large = await calmed(await squarePortrait(source, largePortrait, who));
    return { large, small: quartered(large) };
  };
  return kept.lend(portraitKey(source), decoded, use);
};
