import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { badgeElement } from '../../src/badges/badge.ts';
import { badgeSizes, type BadgeFormat } from '../../src/badges/badge-content.ts';
import type { BadgeElement } from '../../src/badges/element.ts';
import { loadedFonts } from '../../scripts/rendering/fonts.ts';
import { measure } from '../../scripts/rendering/measure.ts';
import type { Holder } from './people.ts';
import { eachFormat, processCpuMs, type Pipeline } from './pipeline.ts';

/** The photo as everybody embeds it: the file itself, in base64. */
const photoUri = async (file: string): Promise<string> => {
  const type = extname(file) === '.png' ? 'png' : 'jpeg';
  return `data:image/${type};base64,${(await readFile(file)).toString('base64')}`;
};

/** Our own design, with the photo in it. */
export const designOf = async (
  { content, theme, photo }: Holder,
  format: BadgeFormat,
): Promise<BadgeElement> =>
  badgeElement(
    {
      content: { ...content, name: content.name.normalize('NFC'), portrait: await photoUri(photo) },
      theme,
      measure,
    },
    format,
  );

const fonts = loadedFonts().map(({ data, family, weight }) => ({
  data,
  name: family,
  weight,
  style: 'normal' as const,
}));

/** The design as satori's SVG, the whole canvas at once; fonts are loaded once. */
export const designSvg = async (holder: Holder, format: BadgeFormat): Promise<string> =>
  satori(await designOf(holder, format), { ...badgeSizes[format], fonts });

/** As everybody writes it: element, satori, sharp. */
export const satoriSharp: Pipeline = {
  name: 'satoriSharp',
  draw: (holder) =>
    eachFormat(async (format) =>
      sharp(Buffer.from(await designSvg(holder, format)))
        .png()
        .toBuffer(),
    ),
  cpuMs: processCpuMs,
};

/** As most examples write it: element, satori, resvg. */
export const satoriResvg: Pipeline = {
  name: 'satoriResvg',
  draw: (holder) =>
    eachFormat(async (format) =>
      new Resvg(await designSvg(holder, format), { font: { loadSystemFonts: false } }).render().asPng(),
    ),
  cpuMs: processCpuMs,
};
