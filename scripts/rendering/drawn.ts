import satori from 'satori';
import sharp from 'sharp';
import type { BadgeElement } from '../../src/badges/element.ts';
import { loadedFonts } from './fonts.ts';
import { checkTree } from './guarded-tree.ts';
import { NotDrawable, type NotDrawableFacts } from './not-drawable.ts';

/** Size of an image in px. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Rounding that layout may add to a box without anything sticking out, in px. */
const tolerance = 1;

/**
 * An element tree as SVG, all text as outlines. Throws `NotDrawable` for what satori lets pass: a letter no font
 * has, a box that leaves the image, a font, style or colour it does not know.
 */
export const drawnSvg = async (
  element: BadgeElement,
  size: ImageSize,
  who: string,
  onBox?: (box: ImageSize & { readonly left: number; readonly top: number }) => void,
): Promise<string> => {
  checkTree(element, who);
  let fault: Pick<NotDrawableFacts, 'reason' | 'characters' | 'detail'> | undefined;
  const svg = await satori(element, {
    ...size,
    fonts: loadedFonts().map(({ data, family, weight }) => ({
      data,
      name: family,
      weight,
      style: 'normal' as const,
    })),
    loadAdditionalAsset: (_language, segment) => {
      fault ??= { reason: 'missing-letters', characters: [...new Set(segment)], detail: segment };
      return Promise.resolve([]);
    },
    onStyleError: (error) => {
      fault ??= { reason: 'unknown-style', characters: [], detail: error.message };
    },
    onNodeDetected: ({ left, top, width, height, textContent, type }) => {
      onBox?.({ left, top, width, height });
      const out =
        left < -tolerance ||
        top < -tolerance ||
        left + width > size.width + tolerance ||
        top + height > size.height + tolerance;
      if (out)
        fault ??= {
          reason: 'overflow',
          characters: [],
          detail: textContent ? `“${textContent}”` : `a ${type}`,
        };
    },
  });
  if (fault) throw new NotDrawable({ who, ...fault });
  return svg;
};

/** SVG as PNG bytes: no palette, no metadata, no date. `opaque` leaves out the alpha channel. */
export const encodedPng = (
  svg: string,
  options: { readonly opaque: boolean; readonly width?: number },
): Promise<Buffer> => {
  const image = sharp(Buffer.from(svg), { density: 72 });
  const sized = options.width ? image.resize({ width: options.width }) : image;
  return (options.opaque ? sized.removeAlpha() : sized)
    .png({ compressionLevel: 6, palette: false })
    .toBuffer();
};
