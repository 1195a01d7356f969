import { logo, type LogoContent, type LogoTheme } from '../../src/badges/logo.ts';
import type { LogoFileForm } from '../../src/core/logo-file.ts';
import { svgMarkup, type Shape } from '../../src/core/motif.ts';
import { undrawableCharacters } from './coverage.ts';
import { encodedPng } from './drawn.ts';
import { measure } from './measure.ts';
import { fitting, NotDrawable } from './not-drawable.ts';
import { printable } from './printable.ts';
import { textOutline } from './text-outline.ts';

/** A logo to draw, and whose: named in every error. */
export interface LogoRequest {
  readonly who: string;
  readonly content: LogoContent;
  readonly theme: LogoTheme;
  readonly form: LogoFileForm;
  /** The colours that it takes by itself where the system is dark, for an icon that nobody chooses. */
  readonly onDark?: Pick<LogoTheme, 'primary' | 'accent'> | undefined;
}

/** The rules that give the shapes of a mark other colours where the system is dark. */
const darkRules = (light: LogoTheme, dark: Pick<LogoTheme, 'primary' | 'accent'>): string => {
  const rules = (['primary', 'accent'] as const).map((one) => `[fill="${light[one]}"]{fill:${dark[one]}}`);
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * A programme's logo as SVG, paths only (and what `onDark` takes), in its own units. The same request always gives the same text.
 * Throws `NotDrawable` for a name with letters no font has, or too long to be read.
 */
export const renderLogoSvg = ({ who, content, theme, form, onDark }: LogoRequest): string => {
  const programme = printable(content.programme);
  const characters = undrawableCharacters(programme, 'display');
  if (characters.length > 0)
    throw new NotDrawable({ who, reason: 'missing-letters', characters, detail: programme });
  const { width, height, shapes, lines, textColour } = fitting(who, () =>
    logo({ ...content, programme }, theme, form, measure),
  );
  const letters = lines.map((line): Shape => ({
    d: textOutline({ ...line, face: 'display', bold: true }).d,
    fill: textColour,
  }));
  const [w, h] = [rounded(width), rounded(height)];
  const svg = svgMarkup([...shapes, ...letters], {
    box: `0 0 ${w} ${h}`,
    width: w,
    height: h,
    title: programme,
  });
  return onDark ? svg.replace('</svg>', `${darkRules(theme, onDark)}</svg>`) : svg;
};

/** A programme's logo as PNG bytes, `width` px wide, transparent unless its theme has a ground. */
export const renderLogoPng = (request: LogoRequest, width: number): Promise<Buffer> =>
  encodedPng(renderLogoSvg(request), {
    opaque: request.theme.ground !== undefined && request.form === 'square',
    width,
  });
