import type { RowRange } from './banded-png.ts';
import type { PlacedBox } from './arrangement.ts';
import { freed } from './freed.ts';
import type { Ink } from './ink.ts';
import type { Frame, Paint } from './paint-list.ts';
import { frameInk, pictureAt } from './picture-pixels.ts';
import { colourOf, type Colour, type Picture } from './picture.ts';
import type { Pixels } from './pixels.ts';
import { commonInk, textInk } from './text-ink.ts';

/** A thing to paint with all that it takes at hand, so that painting never waits. */
export type ReadyPaint =
  | { readonly kind: 'fill'; readonly box: PlacedBox; readonly colour: Colour }
  | {
      readonly kind: 'picture';
      readonly box: PlacedBox;
      readonly picture: Picture;
      readonly frame?: Ink | undefined;
    }
  | {
      readonly kind: 'text';
      readonly box: PlacedBox;
      readonly text: string;
      readonly ink: Ink;
      readonly colour: Colour;
      /** What tells this text in its place from any other, when many images have it. */
      readonly common?: string | undefined;
      readonly frame?: Ink | undefined;
    };

const frameOf = (frame: Frame | undefined): Ink | undefined => frame && frameInk(frame);

const ready = async (paint: Paint, known: ReadonlyMap<string, Picture>): Promise<ReadyPaint> => {
  switch (paint.kind) {
    case 'fill':
      return { kind: 'fill', box: paint.box, colour: colourOf(paint.colour) };
    case 'picture': {
      const picture = known.get(paint.src) ?? (await pictureAt(paint.src, paint.box));
      return { kind: 'picture', box: paint.box, picture, frame: frameOf(paint.frame) };
    }
    case 'text': {
      const { box, text, line, frame } = paint;
      const common = paint.common && !frame ? JSON.stringify([box, text, line]) : undefined;
      const ink = (common === undefined ? textInk : commonInk)({ text, ...line });
      return { kind: 'text', box, text, ink, colour: colourOf(line.colour), common, frame: frameOf(frame) };
    }
  }
};

/** Makes paints ready; `known` holds the pictures whose pixels are at hand, by what the tree calls them. */
export const readyPaints = (
  paints: readonly Paint[],
  known: ReadonlyMap<string, Picture>,
): Promise<ReadyPaint[]> => Promise.all(paints.map((paint) => ready(paint, known)));

/** The rows that a paint touches. */
export const rowsOf = (paint: ReadyPaint): RowRange => {
  const { top, height } = paint.box;
  if (paint.kind !== 'text') return { from: top, to: top + height };
  return { from: top + paint.ink.top, to: top + paint.ink.top + paint.ink.height };
};

/** Paints one thing over the other. */
export const paintAll = (pixels: Pixels, paints: readonly ReadyPaint[]): void => {
  for (const paint of paints) {
    if (paint.kind === 'fill') pixels.fill(paint.box, paint.colour);
    else if (paint.kind === 'picture') pixels.picture(paint.picture, paint.box, paint.frame);
    else pixels.ink(paint.ink, paint.colour, paint.box, paint.frame);
  }
};

/** Gives back what only these paints had. Nothing may be painted with them any more. */
export const spent = (paints: readonly ReadyPaint[]): void => {
  for (const paint of paints) {
    if (paint.kind !== 'text' || paint.common !== undefined) continue;
    freed(paint.ink.cover);
    freed(paint.ink.runs);
  }
};
