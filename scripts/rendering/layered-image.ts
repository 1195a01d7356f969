import type { BadgeElement } from '../../src/badges/element.ts';
import {
  bandedPng,
  bandRanges,
  groundOf,
  groundWeight,
  partedRanges,
  rangesWithout,
  stretchOf,
  type Ground,
  type RowRange,
} from './banded-png.ts';
import { Bounded } from './bounded.ts';
import type { ImageSize } from './drawn.ts';
import type { FlatRows } from './flat-rows.ts';
import { freed } from './freed.ts';
import { laidOut } from './laid-out.ts';
import { paintAll, rowsOf, spent, type ReadyPaint } from './painting.ts';
import type { Picture } from './picture.ts';
import { Pixels } from './pixels.ts';
import { reused } from './reused.ts';

/** An image in two layers: what many share, drawn once for all of them, and what is painted on top. */
export interface LayeredImage {
  /** Whose image it is: named in every error. */
  readonly who: string;
  readonly size: ImageSize;
  readonly transparent: boolean;
  /** Dots an inch, for an image to print. */
  readonly dpi?: number | undefined;
  /** All that decides the shared layer: images with the same key have the same one. */
  readonly groundKey: string;
  readonly shared: () => BadgeElement;
  readonly personal: BadgeElement;
}

/** Stands in a template for a portrait whose pixels are at hand: a PNG of one pixel. */
export const portraitStandIn =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Grounds of the programme, year and level being drawn: 10 MB of them in each thread, coloured and light of each format. */
const grounds = new Bounded<Ground>(10e6, groundWeight);

/** What images are painted on, one after the other. */
const canvas = reused((length) => new Uint8Array(length));
const canvasLike = ({ width, height, channels }: FlatRows): Pixels =>
  new Pixels({ width, height }, channels, canvas(Pixels.bytes({ width, height }, channels)).buffer);

/** The shared layer, drawn and compressed once. */
const groundFor = async ({ who, size, transparent, groundKey, shared }: LayeredImage): Promise<Ground> => {
  const known = grounds.get(groundKey);
  if (known) return known;
  const pixels = new Pixels(size, transparent ? 4 : 3);
  const paints = await laidOut(shared(), { who, size });
  paintAll(pixels, paints);
  spent(paints);
  return grounds.set(groundKey, groundOf(pixels));
};

/** Height in px from which a photo decides how its rows are compressed: beside a smaller one, the texts do. */
const tall = 300;

/** The rows of a large photo. What is opaque is none of our drawings. */
const photoIn = (paints: readonly ReadyPaint[]): RowRange | undefined => {
  const photo = paints.find(
    (one) => one.kind === 'picture' && one.picture.channels === 3 && one.box.height >= tall,
  );
  return photo && rowsOf(photo);
};

const commonOf = (paint: ReadyPaint): string | undefined =>
  paint.kind === 'text' ? paint.common : undefined;

const meet = (a: RowRange, b: RowRange): boolean => a.from < b.to && b.from < a.to;

/** What tells the rows of a range, which hold nothing but common texts, from any others on the same ground. */
const commonKey = (range: RowRange, paints: readonly ReadyPaint[]): string => {
  const texts = paints.filter((one) => meet(rowsOf(one), range)).map(commonOf);
  return [range.from, range.to, ...texts].join(' ');
};

/** The canvas with the rows of `ranges` painted. */
const painted = (ground: Ground, ranges: readonly RowRange[], paints: readonly ReadyPaint[]): Pixels => {
  const pixels = canvasLike(ground.rows);
  ground.rows.paint(pixels, ranges);
  paintAll(
    pixels,
    paints.filter((one) => ranges.some((range) => meet(rowsOf(one), range))),
  );
  return pixels;
};

/**
 * An image of two layers as PNG bytes. Satori places everything; `portrait`, in the size of its frame, takes the
 * place of `portraitStandIn` in the personal layer. Throws `NotDrawable` for anything that would come out wrong.
 */
export const layeredImage = async (image: LayeredImage, portrait?: Picture): Promise<Buffer> => {
  const ground = await groundFor(image);
  const paints = await laidOut(image.personal, image, new Map(portrait && [[portraitStandIn, portrait]]));
  // From here on nothing waits: the canvas and the compressors belong to this image until it is done.
  const { height } = ground.rows;
  const own = bandRanges(paints.filter((one) => commonOf(one) === undefined).map(rowsOf), height);
  const others = rangesWithout(bandRanges(paints.map(rowsOf), height), own).map((range) => {
    const key = commonKey(range, paints);
    return { range, key, known: ground.common.get(key) };
  });
  const missing = others.filter(({ known }) => !known).map(({ range }) => range);
  const pixels = painted(ground, [...own, ...missing], paints);
  spent(paints);
  const common = others.map(
    ({ range, key, known }) => known ?? ground.common.set(key, stretchOf(pixels, range)),
  );
  const stretches = partedRanges(own, photoIn(paints)).map((range) => stretchOf(pixels, range));
  const png = bandedPng(ground, [...common, ...stretches], image.dpi);
  for (const { deflated } of stretches) freed(deflated.blocks);
  return png;
};
