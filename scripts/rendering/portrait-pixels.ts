import { statSync } from 'node:fs';
import { freed } from './freed.ts';
import { calmed } from './grain.ts';
import { Lent } from './lent.ts';
import type { Picture } from './picture.ts';
import { squarePortrait, type PortraitSource } from './portrait-image.ts';
import { smaller } from './smaller-picture.ts';

/** Side in px that portraits are decoded at: the largest frame that a badge has. */
export const largestPortrait = 628;

/** Sides in px of the small frames of badges. */
export const smallPortraits = [148, 184] as const;

export type PortraitSide = typeof largestPortrait | (typeof smallPortraits)[number];

/** A portrait in the sizes of all frames; the small ones as soon as one is asked for. */
interface PortraitSizes {
  readonly large: Picture;
  small?: Promise<readonly Picture[]>;
}

/** Portraits of the people being drawn: a worker draws one person's badges after another's, two of them at once. */
const kept = new Lent<PortraitSizes>(2, async ({ large, small = [] }) => {
  for (const { data } of [large, ...(await small)]) freed(data);
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
  const { file, focus = [] } = source;
  const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  const decoded = async (): Promise<PortraitSizes> => ({
    large: await calmed(await squarePortrait(source, largestPortrait, who)),
  });
  return kept.lend(`${file} ${mtimeMs} ${size} ${focus.join(' ')}`, decoded, async (sizes) => {
    if (side === largestPortrait) return use(sizes.large);
    sizes.small ??= smaller(sizes.large, smallPortraits);
    const portrait = (await sizes.small).find(({ width }) => width === side);
    if (!portrait) throw new Error(`No frame is ${side} px wide: name it in smallPortraits`);
    return use(portrait);
  });
};
