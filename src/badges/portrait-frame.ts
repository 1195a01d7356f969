import { initialsPlace, initialsTileShapes, tileBox } from '../core/initials-tile.ts';
import { motifSide } from '../core/motif-family.ts';
import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import { motifOf } from './composition.ts';
import { box, drawing, picture, textLine, type BadgeElement } from './element.ts';

/** What of a brief shows a person: badges and cards alike. */
interface PersonBrief {
  readonly content: Pick<BadgeContent, 'motif' | 'initials' | 'portrait'>;
  readonly theme: Pick<BadgeTheme, 'primary' | 'accent' | 'paper' | 'sky' | 'ink'>;
}

const initialsTile = (brief: PersonBrief, size: number, facing: 'left' | 'right'): BadgeElement => {
  const { content, theme } = brief;
  const k = size / motifSide;
  const place = initialsPlace(content.initials, facing === 'left');
  const whole = { position: 'absolute', left: 0, top: 0, width: size, height: size } as const;
  return box(
    { position: 'relative', width: size, height: size },
    drawing(
      initialsTileShapes({ ...motifOf(brief), primary: theme.paper, ground: theme.sky }),
      tileBox,
      whole,
    ),
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

/** A person's portrait, or the initials in its place, cut to a D. */
export const portraitFrame = (brief: PersonBrief, size: number, facing: 'left' | 'right'): BadgeElement => {
  const r = `${size / 2}px`;
  const borderRadius = facing === 'right' ? `0 ${r} ${r} 0` : `${r} 0 0 ${r}`;
  const { portrait } = brief.content;
  if (portrait) return picture(portrait, { width: size, height: size, borderRadius });
  return box(
    { width: size, height: size, borderRadius, overflow: 'hidden' },
    initialsTile(brief, size, facing),
  );
};
