import text400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import textExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?url';
import text700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import textExt700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import display700 from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2?url';
import displayExt700 from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff2?url';
import { standInFace } from '../core/stand-in-font.ts';
import type { FontFile } from '../core/theme-css.ts';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';
const latinExt = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0';
const display = 'Bricolage Grotesque';
const text = 'Atkinson Hyperlegible Next';

/**
 * The six font files of the site; a browser fetches the extended ones only for pages that need them. These may come
 * late: a letter or two of a name, where a stand-in would be seen more than its change.
 */
export const browserFonts: readonly FontFile[] = [
  { family: display, weight: 700, url: display700, range: latin, display: 'optional' },
  { family: display, weight: 700, url: displayExt700, range: latinExt, display: 'swap' },
  { family: text, weight: 400, url: text400, range: latin, display: 'optional' },
  { family: text, weight: 400, url: textExt400, range: latinExt, display: 'swap' },
  { family: text, weight: 700, url: text700, range: latin, display: 'optional' },
  { family: text, weight: 700, url: textExt700, range: latinExt, display: 'swap' },
];

/** The files that every page needs at once. */
export const preloadedFonts: readonly string[] = [display700, text400, text700];

/** Heights and mean letter of the site's fonts, in em: from their files, and from text in French and English. */
const own = [
  { family: display, weight: 700, measures: { ascent: 0.93, descent: 0.27, letter: 0.489 } },
  { family: text, weight: 400, measures: { ascent: 0.984, descent: 0.316, letter: 0.444 } },
  { family: text, weight: 700, measures: { ascent: 0.984, descent: 0.316, letter: 0.478 } },
] as const;

/** Fonts that systems have: Windows and macOS, Android, Linux. Widths of the regular and of the bold letter, in em. */
const systems = [
  {
    name: 'Arial',
    400: { local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'], letter: 0.446 },
    700: {
      local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      letter: 0.48,
    },
  },
  {
    name: 'Roboto',
    400: { local: ['Roboto', 'Roboto-Regular'], letter: 0.445 },
    700: { local: ['Roboto Bold', 'Roboto-Bold'], letter: 0.452 },
  },
  {
    name: 'Open Sans',
    400: { local: ['Open Sans', 'Open Sans Regular', 'OpenSans-Regular'], letter: 0.469 },
    700: { local: ['Open Sans Bold', 'OpenSans-Bold'], letter: 0.503 },
  },
] as const;

/** The faces that keep the room of a font until its file has come. */
export const standIns: readonly string[] = own.flatMap((font) =>
  systems.map((system) => standInFace(font, { name: system.name, ...system[font.weight] })),
);
