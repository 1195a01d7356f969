import { smallPortrait } from '../../src/badges/portrait-frame.ts';
import { freed } from './freed.ts';
import { calmed } from './grain.ts';
import { Lent } from './lent.ts';
import type { Picture } from './picture.ts';
import { portraitKey, squarePortrait, type PortraitSource } from './portrait-image.ts';
import { smaller } from './smaller-picture.ts';

/** Side in px that portraits are decoded at: the largest frame that a badge has. */
export const largestPortrait = 628;

export type PortraitSide = typeof largestPortrait | typeof smallPortrait;

/** A portrait in the sizes of all frames; the small one as soon as it is asked for. */
interface PortraitSizes {
  readonly large: Picture;
  small?: Promise<Picture>;
}

/** Portraits of the people being drawn: a worker draws one person's badges after another's, two of them at once. */
const kept = new Lent<PortraitSizes>(2, async ({ large, small }) => {
  freed(large.data);
  if (small) freed((await small).data);
});

/**
 * Lends a portrait as an opaque square of pixels, `side` px wide, until what `use` promises is there. The file is
 * decoded once for all the badges of a person. Throws `NotDrawable` when it cannot be read.
 */
export const withPortrait = <R>(
  source: PortraitSource,
  { side, who }: { readonly side: PortraitSide; readonly who: string },
  use: (portrait: Picture) => Promise<R>,
): Promise<R> => {
  const decoded = async (): Promise<PortraitSizes> => ({
    large: await calmed(await squarePortrait(source, largestPortrait, who)),
  });
  return kept.lend(portraitKey(source), decoded, async (sizes) => {
    if (side === largestPortrait) return use(sizes.large);
    sizes.small ??= smaller(sizes.large, smallPortrait);
    return use(await sizes.small);
  });
};
