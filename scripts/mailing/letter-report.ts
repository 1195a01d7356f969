import { relative, sep } from 'node:path';
import type { Day } from '../../src/core/day.ts';
import type { Newsletter } from '../../src/core/editorial.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Letter } from '../../src/letters/letter.ts';
import { mailingTexts } from './mailing-texts.ts';
import type { WrittenLetter } from './written-letter.ts';

/** Gmail cuts a message at 102 KB and hides the rest behind a link; we stop a little before. Bytes. */
const heaviestLetter = 100 * 1024;

/** The addresses of pictures without `alt`. An empty one is an answer: the picture adds nothing to the words. */
export const picturesWithoutAlt = (html: string): string[] =>
  [...html.matchAll(/<img\b[^>]*>/g)]
    .map(([image]) => image)
    .filter((image) => !/\balt="/.test(image))
    .map((image) => /\bsrc="([^"]*)"/.exec(image)?.[1] ?? image);

/** What an issue names and its letter does not show, as `news charte-2-0`: expired, withheld or not translated. */
export const leftOut = (asked: Newsletter, { parts, people }: Letter): string[] => {
  const shown = new Set([
    ...parts.flatMap(({ name, rows }) => rows.map(({ id }) => `${name} ${id}`)),
    ...people.map(({ id }) => `mentors ${id}`),
  ]);
  return (['news', 'events', 'testimonials', 'resources', 'mentors'] as const)
    .flatMap((name) => asked[name].map((id) => `${name} ${id}`))
    .filter((one) => !shown.has(one));
};

/** What to print of the letters written, and whether each may be sent. */
export const letterReport = (
  letters: readonly WrittenLetter[],
  { root, locale, today }: { readonly root: string; readonly locale: ToolLocale; readonly today: Day },
): { readonly lines: string[]; readonly isSound: boolean } => {
  const texts = mailingTexts[locale];
  const reports = letters.map(({ letter, asked, html, files }) => {
    const bare = picturesWithoutAlt(html);
    const missing = leftOut(asked, letter);
    const isTooHeavy = Buffer.byteLength(html) > heaviestLetter;
    return {
      isSound: bare.length === 0 && !isTooHeavy,
      lines: [
        `${letter.subject} (${letter.site.locale})`,
        ...files.map(({ path, bytes }) =>
          texts.file(relative(root, path).split(sep).join('/'), Math.ceil(bytes / 1024)),
        ),
        texts.online(letter.online),
        ...(letter.site.today > today ? [texts.early(letter.site.today)] : []),
        texts.pictures(html.split('<img').length - 1, bare),
        ...(missing.length > 0 ? [texts.leftOut(missing)] : []),
        ...(isTooHeavy ? [texts.tooHeavy] : []),
      ],
    };
  });
  return {
    lines: reports.flatMap(({ lines }) => [...lines, '']).concat(texts.next),
    isSound: reports.every((one) => one.isSound),
  };
};
