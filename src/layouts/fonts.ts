import text400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import textExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?url';
import text700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import textExt700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import display700 from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2?url';
import displayExt700 from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff2?url';
import type { FontFile } from '../core/theme-css.ts';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';
const latinExt = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0';
const display = 'Bricolage Grotesque';
const text = 'Atkinson Hyperlegible Next';

/** The six font files of the site; a browser fetches the extended ones only for pages that need them. */
export const browserFonts: readonly FontFile[] = [
  { family: display, weight: 700, url: display700, range: latin },
  { family: display, weight: 700, url: displayExt700, range: latinExt },
  { family: text, weight: 400, url: text400, range: latin },
  { family: text, weight: 400, url: textExt400, range: latinExt },
  { family: text, weight: 700, url: text700, range: latin },
  { family: text, weight: 700, url: textExt700, range: latinExt },
];

/** The two files that every page needs at once. */
export const preloadedFonts: readonly string[] = [display700, text400];
