import { badgeLayers, type BadgeLayers } from '../../src/badges/badge.ts';
import { badgeSizes, type BadgeFormat } from '../../src/badges/badge-content.ts';
import { TextTooLong } from '../../src/badges/fitted-text.ts';
import { arrangement } from './arrangement.ts';
import { checkedContent, type BadgeRequest } from './badge-image.ts';
import {
  bandedPng,
  bandRanges,
  groundOf,
  groundWeight,
  partedRanges,
  type Ground,
  type RowRange,
} from './banded-png.ts';
import { Bounded } from './bounded.ts';
import { checkTree } from './guarded-tree.ts';
import { measure } from './measure.ts';
import { NotDrawable } from './not-drawable.ts';
import { paintAll, readyPaints, rowsOf, type ReadyPaint } from './painting.ts';
import { paintList } from './paint-list.ts';
import type { Picture } from './picture.ts';
import { Pixels } from './pixels.ts';

/** Stands in the template for a portrait whose pixels are at hand: a PNG of one pixel. */
const portraitStandIn =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Grounds of the programmes, years and levels being drawn: 28 MB of them in each thread, two sets of formats. */
const grounds = new Bounded<Ground>(28e6, groundWeight);

/** One image of each size to paint on, used again and again. */
const canvases = new Map<string, Pixels>();
const canvasLike = (pixels: Pixels): Pixels => {
  const key = `${pixels.width} ${pixels.height} ${pixels.channels}`;
  const canvas = canvases.get(key) ?? new Pixels(pixels, pixels.channels);
  canvases.set(key, canvas);
  return canvas;
};

const layersOf = (request: BadgeRequest, format: BadgeFormat, portrait: Picture | undefined): BadgeLayers => {
  const { portrait: given, ...content } = checkedContent(request);
  const shown = portrait ? portraitStandIn : given;
  try {
    return badgeLayers(
      { content: { ...content, ...(shown && { portrait: shown }) }, theme: request.theme, measure },
      format,
    );
  } catch (error) {
    if (!(error instanceof TextTooLong)) throw error;
    throw new NotDrawable({ who: request.who, reason: 'too-long', characters: [], detail: error.text });
  }
};

/** What a programme's badges of one format, year, level and theme share, drawn and compressed once. */
const groundFor = async (
  { who, content, theme }: BadgeRequest,
  format: BadgeFormat,
  shared: BadgeLayers['shared'],
): Promise<Ground> => {
  const { motif, year, level, laureate } = content;
  const key = JSON.stringify([format, motif, year, level, laureate, theme]);
  const known = grounds.get(key);
  if (known) return known;
  checkTree(shared, who);
  const size = badgeSizes[format];
  const pixels = new Pixels(size, format === 'emblem' ? 4 : 3);
  const paints = await readyPaints(paintList(shared, await arrangement(shared, size, who)), new Map());
  paintAll(pixels, paints);
  return grounds.set(key, groundOf(pixels));
};

/** Height in px from which the noise of a photo decides how its rows are compressed. */
const tall = 300;

const grainOf = (paints: readonly ReadyPaint[]): RowRange | undefined => {
  const photo = paints.find((one) => one.kind === 'picture' && one.picture.grainy && one.box.height >= tall);
  return photo && rowsOf(photo);
};

/**
 * A badge as PNG bytes, drawn in layers: what all share comes from a ground drawn once, what is the person's is
 * painted on it. Satori places everything; `tests/rendering/layered-badge.test.ts` holds the pixels to satori's own.
 * `portrait`, in the size of the format's frame, takes the place of the initials.
 * Throws `NotDrawable`: letters no font has, a text too long, anything that would come out wrong.
 */
export const layeredBadge = async (
  request: BadgeRequest,
  format: BadgeFormat,
  portrait?: Picture,
): Promise<Buffer> => {
  const { shared, personal } = layersOf(request, format, portrait);
  checkTree(personal, request.who);
  const ground = await groundFor(request, format, shared);
  const boxes = await arrangement(personal, badgeSizes[format], request.who);
  const known = new Map(portrait && [[portraitStandIn, portrait]]);
  const paints = await readyPaints(paintList(personal, boxes), known);
  // From here on nothing waits: the canvas is shared by all images of its size.
  const canvas = canvasLike(ground.pixels);
  const ranges = bandRanges(paints.map(rowsOf), canvas.height);
  canvas.startFrom(ground.pixels, ranges);
  paintAll(canvas, paints);
  const parted = partedRanges(ranges, grainOf(paints));
  for (const range of parted) if (range.grainy) canvas.differentiate(range);
  return bandedPng(ground, canvas, parted);
};
