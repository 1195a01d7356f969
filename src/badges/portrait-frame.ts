import { initialsPlace, initialsTileShapes, tileBox } from '../core/initials-tile.ts';
import { motifSide } from '../core/motif-family.ts';
import { shape } from '../core/motif.ts';
import { arc, line, onCircle, reversed, type Outline } from '../core/outline.ts';
import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import { motifOf } from './composition.ts';
import { dOutline, type Place } from './d-shape.ts';
import type { Measure } from './fitted-text.ts';
import { box, drawing, picture, textLine, type BadgeElement } from './element.ts';

/** Side in px of the portrait in the formats where it is small: one for all, so that it is made once for a person. */
export const smallPortrait = 157;

/** Where it is large: each pixel of the small one is the mean of sixteen. */
export const largePortrait = 4 * smallPortrait;

/** What of a brief shows a person: badges and cards alike. */
interface PersonBrief {
  readonly measure: Measure;
  readonly content: Pick<BadgeContent, 'motif' | 'initials' | 'portrait'>;
  readonly theme: Pick<BadgeTheme, 'primary' | 'accent' | 'ink' | 'tile' | 'frame'>;
}

/** Height of capitals of the display face, in em, and what may hang below them at the foot of a tile. */
const letters = { capitals: 0.7, hanging: 0.1 };
/** Where letters that hang low end, in the tile: a round side would cut a cedilla lower down. */
const lowest = 0.95 * motifSide;
/** What is left free between the first letter and a round side, in the tile. */
const free = 3;

/** The lowest that a letter may stand whose left end is at `x`, beside a round left side. */
const besideRound = (x: number): number => {
  const half = motifSide / 2;
  return half + Math.sqrt(half ** 2 - Math.max(0, half + free - x) ** 2);
};

/** Where initials stand: smaller where they hang low, below the same line, and clear of a round left side. */
const placed = ({ content: { initials }, measure }: PersonBrief, frame: 'left' | 'right') => {
  const wide = measure(initials, 'display', true);
  const place = initialsPlace(initials, { frame, wide });
  const { below } = measure.reach(initials, 'display', true);
  const top = place.y - letters.capitals * place.size;
  const size =
    below > letters.hanging ? Math.min(place.size, (lowest - top) / (letters.capitals + below)) : place.size;
  const y = top + letters.capitals * size;
  if (frame === 'right') return { x: place.x, y, size };
  const x = place.x + (wide * (place.size - size)) / 2;
  return { x, y: Math.min(y, besideRound(x)), size };
};

const initialsTile = (brief: PersonBrief, size: number, frame: 'left' | 'right'): BadgeElement => {
  const { content, theme } = brief;
  const k = size / motifSide;
  const place = placed(brief, frame);
  const whole = { position: 'absolute', left: 0, top: 0, width: size, height: size } as const;
  return box(
    { position: 'relative', width: size, height: size },
    drawing(initialsTileShapes({ ...motifOf(brief), ground: theme.tile }), tileBox, whole),
    box(
      { position: 'absolute', left: place.x * k, top: (place.y - place.size * 0.86) * k },
      textLine(content.initials, {
        face: 'display',
        size: place.size * k,
        colour: theme.ink,
        bold: true,
        lineHeight: 1,
      }),
    ),
  );
};

/** How wide the edge of a portrait is, and how far it stands out, so that none of the portrait shows around it: px. */
const edge = { width: 6, out: 1 };

/** From here to the top, in degrees, the edge of a large portrait runs out: it would end there with a corner. */
const runOut = 15;

/**
 * What the edge of a portrait lies around. A large one stands in an upper corner of its image: its flat side is the
 * image's, so that the edge has none there, and none along the upper side that leads to it.
 */
const within = (size: number, facing: 'left' | 'right'): Outline => {
  const { width, out } = edge;
  const round: Place = { left: width, top: width, width: size - 2 * width, height: size - 2 * width };
  if (size === smallPortrait) return dOutline(round, facing);
  const [middle, foot] = [size / 2, size - width];
  const [top, radius] = [{ x: middle, y: -out }, middle - width];
  const centre = { x: middle, y: middle };
  return facing === 'left'
    ? {
        start: top,
        edges: [
          line(size + out, -out),
          line(size + out, foot),
          line(middle, foot),
          arc(radius, true, onCircle(centre, radius, 270 - runOut)),
        ],
      }
    : {
        start: top,
        edges: [
          { to: onCircle(centre, radius, 270 + runOut) },
          arc(radius, true, { x: middle, y: foot }),
          line(-out, foot),
          line(-out, -out),
        ],
      };
};

/** The edge of a portrait, for a ground that the portrait has the colour of; its width is the same everywhere. */
const rim = (frame: string, size: number, facing: 'left' | 'right'): BadgeElement => {
  const { out } = edge;
  const outer = { left: -out, top: -out, width: size + 2 * out, height: size + 2 * out };
  return drawing(
    [shape(frame, dOutline(outer, facing), reversed(within(size, facing)))],
    `${outer.left} ${outer.top} ${outer.width} ${outer.height}`,
    { position: 'absolute', ...outer },
  );
};

/** A person's portrait, or the initials in its place, cut to a D. */
export const portraitFrame = (brief: PersonBrief, size: number, facing: 'left' | 'right'): BadgeElement => {
  const r = `${size / 2}px`;
  const borderRadius = facing === 'right' ? `0 ${r} ${r} 0` : `${r} 0 0 ${r}`;
  const { portrait } = brief.content;
  const { frame } = brief.theme;
  const look = { width: size, height: size, borderRadius };
  if (portrait && frame)
    return box(
      { position: 'relative', width: size, height: size },
      picture(portrait, { position: 'absolute', left: 0, top: 0, ...look }),
      rim(frame, size, facing),
    );
  if (portrait) return picture(portrait, look);
  return box({ ...look, overflow: 'hidden' }, initialsTile(brief, size, facing));
};
