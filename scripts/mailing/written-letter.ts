import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsletter } from '../../src/core/editorial.ts';
import { entryOf, type Entry } from '../../src/core/kit.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { Published } from '../../src/core/published.ts';
import { letterHtml } from '../../src/letters/letter-html.ts';
import { letterOf, type Letter } from '../../src/letters/letter.ts';
import { letterText } from '../../src/letters/letter-text.ts';
import { siteIn } from '../../src/strings/site.ts';
import { draftMessage } from './draft-message.ts';
import { inlined } from './inlined.ts';

/** A file of a letter, and its weight in bytes. */
export interface LetterFile {
  readonly path: string;
  readonly bytes: number;
}

/** A letter as it was written on disk. */
export interface WrittenLetter {
  /** What the issue names, shown or not. */
  readonly asked: Newsletter;
  readonly letter: Letter;
  readonly html: string;
  readonly files: readonly LetterFile[];
}

/** Writes the e-mail of an issue in one language, its plain text and its draft; a former one is replaced. */
export const writtenLetter = async (
  kit: Published,
  {
    asked,
    language,
    out,
  }: { readonly asked: Entry<Newsletter>; readonly language: Locale; readonly out: string },
): Promise<WrittenLetter> => {
  const issue = entryOf(kit.newsletters, asked.id, language);
  if (!issue) throw new Error(`The issue ${asked.id} is not in “${language}” on ${kit.today}.`);
  const letter = letterOf(kit, siteIn(kit.settings, language, kit.today), issue);
  const html = inlined(letterHtml(letter));
  const text = letterText(letter);
  const draft = await draftMessage({ subject: letter.subject, language, html, text });
  mkdirSync(out, { recursive: true });
  const files = Object.entries({ html, txt: text, eml: draft }).map(([extension, content]): LetterFile => {
    const path = join(out, `newsletter-${issue.data.number}.${language}.${extension}`);
    writeFileSync(path, content);
    return { path, bytes: Buffer.byteLength(content) };
  });
  return { asked: asked.data, letter, html, files };
};
