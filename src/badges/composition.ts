import { motifCentre, motifSide } from '../core/motif-family.ts';
import { motifShapes, type MotifOptions, type Shape } from '../core/motif.ts';
import type { Point } from '../core/outline.ts';
import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import type { BadgeElement } from './element.ts';
import type { Measure } from './fitted-text.ts';

/** What every composition starts from. `measure` answers how wide a text is. */
export interface BadgeBrief {
  readonly content: BadgeContent;
  readonly theme: BadgeTheme;
  readonly measure: Measure;
}

/** A badge in two layers: shapes that everybody of a programme, year and level shares, and one person's parts. */
export interface Composition {
  readonly ground?: string;
  readonly shapes: readonly Shape[];
  readonly seal: { readonly centre: Point; readonly diameter: number };
  readonly parts: readonly BadgeElement[];
}

/** What of a brief draws a motif: badges and cards alike. */
export interface MotifBrief {
  readonly content: Pick<BadgeContent, 'motif'>;
  readonly theme: Pick<BadgeTheme, 'primary' | 'accent'>;
}

/** A programme's motif in the badge's colours. */
export const motifOf = ({ content, theme }: MotifBrief): MotifOptions => {
  const { name, ...form } = content.motif;
  return { motif: name, ...form, primary: theme.primary, accent: theme.accent };
};

/** A programme's motif, `side` px wide around a point. */
export const motifAt = (brief: MotifBrief, to: Point, side: number): Shape[] =>
  motifShapes(motifOf(brief), { from: motifCentre, to, scale: side / motifSide });
