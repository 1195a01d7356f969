import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { badgeElement } from '../../src/badges/badge.ts';
import { badgeSizes } from '../../src/badges/badge-content.ts';
import type { BadgeElement } from '../../src/badges/element.ts';
import { loadedFonts } from '../../scripts/rendering/fonts.ts';
import { measure } from '../../scripts/rendering/measure.ts';
import type { Holder } from './people.ts';
import { eachPng, processCpuMs, type BadgePng, type Pipeline, type PipelineName } from './pipeline.ts';

/** The photo as everybody embeds it: the file itself, in base64. */
const photoUri = async (file: string): Promise<string> => {
  const type = extname(file) === '.png' ? 'png' : 'jpeg';
  return `data:image/${type};base64,${(await readFile(file)).toString('base64')}`;
};

/** Our own design, with the photo in it. */
export const designOf = async (
  { content, themes, photo }: Holder,
  { format, ground }: BadgePng,
): Promise<BadgeElement> =>
  badgeElement(
    {
      content: { ...content, name: content.name.normalize('NFC'), portrait: await photoUri(photo) },
      theme: themes[ground],
      measure,
    },
    format,
  );

const kept = loadedFonts();

const asFonts = (files: typeof kept): SatoriOptions['fonts'] =>
  files.map(({ data, family, weight }) => ({ data, name: family, weight, style: 'normal' }));

/** Fonts read once for all images, so that satori reads their tables once. */
const fontsOnce = asFonts(kept);

/** Fonts read for each image, as handlers of single requests do: satori takes new bytes for new fonts. */
const fontsAnew = (): SatoriOptions['fonts'] =>
  asFonts(kept.map((file) => ({ ...file, data: Buffer.from(file.data) })));

/** The design as satori's SVG, the whole canvas at once. */
export const designSvg = async (holder: Holder, png: BadgePng, fonts = fontsOnce): Promise<string> =>
  satori(await designOf(holder, png), { ...badgeSizes[png.format], fonts });

const elementSatoriSharp = (name: PipelineName, fonts: () => SatoriOptions['fonts']): Pipeline => ({
  name,
  draw: (holder) =>
    eachPng(async (png) =>
      sharp(Buffer.from(await designSvg(holder, png, fonts())))
        .png()
        .toBuffer(),
    ),
  cpuMs: processCpuMs,
});

/** As everybody writes it who keeps the fonts: element, satori, sharp. */
export const satoriSharp = elementSatoriSharp('satoriSharp', () => fontsOnce);

/** As those write it who read the fonts where they draw: nearly half of what is public (bench/README.md). */
export const satoriSharpFontsAnew = elementSatoriSharp('satoriSharpFontsAnew', fontsAnew);

/** As most examples write it: element, satori, resvg. */
export const satoriResvg: Pipeline = {
  name: 'satoriResvg',
  draw: (holder) =>
    eachPng(async (png) =>
      new Resvg(await designSvg(holder, png), { font: { loadSystemFonts: false } }).render().asPng(),
    ),
  cpuMs: processCpuMs,
};
