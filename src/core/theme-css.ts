import type { Entry } from './kit.ts';
import { customProperty, identityOnDark, type TokenName, type Tokens } from './palette.ts';
import type { Programme } from './programme.ts';
import type { Settings } from './settings.ts';

/** One file of a font family for the browser. */
export interface FontFile {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly url: string;
  /** CSS `unicode-range` of the subset. */
  readonly range: string;
  /** `optional`: a file that comes after the first paint waits for the next page, so that nothing moves. */
  readonly display: 'optional' | 'swap';
}

const fontFace = (font: FontFile): string =>
  `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-display:${font.display};` +
  `src:url("${font.url}") format("woff2");unicode-range:${font.range}}`;

const tokenLines = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `${customProperty(name as TokenName)}:${colour}`)
    .join(';');

/** What lies on a light or a dark ground in both themes, such as a logo that is made for one. */
const groundLines = ({ light, dark }: Settings['tokens']): string =>
  [
    `--light-ground:${light.surface};--light-ink:${light.ink}`,
    `--dark-ground:${dark.paper};--dark-ink:${dark.ink};--dark-line:${dark.line}`,
  ].join(';');

type Coloured = readonly { readonly id: string; readonly primary: string; readonly accent: string }[];
const identityLines = (identities: Coloured): string =>
  identities.map(({ id, primary, accent }) => `--${id}-a:${primary};--${id}-b:${accent}`).join(';');

/**
 * The stylesheet made from the settings: fonts and the faces that stand in until they come, tokens, and two colours for each programme and for the site's own
 * mark (`--mark-a`, `--p-grand-relais-a`), in light and dark.
 */
export const themeCss = (
  settings: Settings,
  programmes: readonly Pick<Entry<Programme>, 'id' | 'data'>[],
  { files, standIns }: { readonly files: readonly FontFile[]; readonly standIns: readonly string[] },
): string => {
  const identities = [
    { id: 'mark', ...settings.identity },
    ...programmes.map(({ id, data }) => ({ id: `p-${id}`, ...data.identity })),
  ];
  const dark = identities.map(({ id, ...identity }) => ({
    id,
    ...identityOnDark(identity, settings.tokens.dark),
  }));
  return [
    ...files.map(fontFace),
    ...standIns,
    `:root{color-scheme:light dark;${tokenLines(settings.tokens.light)};${groundLines(settings.tokens)};${identityLines(identities)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${tokenLines(settings.tokens.dark)};${identityLines(dark)}}}`,
    `@media print{:root{--paper:#FFFFFF;--tint:#FFFFFF;--ink:#000000;--quiet:#333333;--primary:#000000;--accent:#000000;--line:#999999;--band:#FFFFFF;--on-band:#000000;--band-quiet:#333333;${identityLines(identities)}}}`,
  ].join('\n');
};
