import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Settings } from '../../src/core/settings.ts';
import { reportStyles } from './report-styles.ts';
import { managingWords } from './managing-words.ts';
import { dayInWords } from '../report/day-in-words.ts';
import { pointsToSee, type Part } from './report-parts.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const fonts = [
  [
    'Bricolage Grotesque',
    700,
    '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
  ],
  [
    'Atkinson Hyperlegible Next',
    400,
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  ],
  [
    'Atkinson Hyperlegible Next',
    700,
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2',
  ],
] as const;

/** The site's fonts, written into the page: it is read from a disk, far from the site. */
const fontFaces = (): string => {
  const { resolve } = createRequire(import.meta.url);
  return fonts
    .map(([family, weight, file]) => {
      const bytes = readFileSync(resolve(file)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format('woff2')}`;
    })
    .join('\n');
};

interface Page {
  readonly parts: readonly Part[];
  readonly today: string;
  readonly settings: Settings;
  readonly locale: ToolLocale;
}

/** The report as one HTML file that needs nothing else, on a screen and on paper. */
export const reportPage = ({ parts, today, settings, locale }: Page): string => {
  const words = managingWords[locale];
  const title = `${words.title} · ${settings.organisation.short}`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
${fontFaces()}
${reportStyles(settings.tokens.light)}
</style>
</head>
<body>
<header>
<p class="org">${escaped(settings.wordmark)}</p>
<h1>${escaped(words.title)}</h1>
<p class="day">${escaped(words.on(dayInWords(today, locale)))} · <strong>${escaped(words.toSee(pointsToSee(parts)))}</strong></p>
<p class="private">${escaped(words.private)}</p>
</header>
<nav><ul>
${parts.map(({ id, title: name, lines, asks }) => `<li><a href="#${id}">${escaped(name)}</a>${asks ? ` <span class="count">${lines.length}</span>` : ''}</li>`).join('\n')}
</ul></nav>
<main>
${parts.map(section).join('\n')}
</main>
</body>
</html>
`;
};

const section = ({
  id,
  title,
  lead,
  none,
  lines,
  asks,
}: Part): string => `<section id="${id}"${asks && lines.length > 0 ? ' class="asks"' : ''}>
<h2>${escaped(title)}</h2>
${
  lines.length === 0
    ? `<p class="none">${escaped(none)}</p>`
    : `<p class="lead">${escaped(lead)}</p>
<dl>
${lines.map(({ head, facts }) => `<div><dt>${escaped(head)}</dt>${facts.map((fact) => `<dd${fact.startsWith('  ') ? ' class="why"' : ''}>${escaped(fact.trim())}</dd>`).join('')}</div>`).join('\n')}
</dl>`
}
</section>`;
