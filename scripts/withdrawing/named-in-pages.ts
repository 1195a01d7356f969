import type { Locale } from '../../src/core/locale.ts';
import { translator } from '../../src/strings/strings.ts';

/** What quotes or shows someone, to its closing tag: `<Quote person="…">`, `<Picture people="…, …">`. */
const blockOf = (person: string): RegExp =>
  new RegExp(
    `<(Quote|Picture|Video)\\b[^>]*\\s(?:person|people)=(["'])(?:[^"']*[ ,])?${person}(?:[ ,][^"']*)?\\2[^>]*>[\\s\\S]*?</\\1>[ \\t]*(?:\\r?\\n)*`,
    'g',
  );

/** Files that a block names: a picture beside the page, a video and its poster in the folder `public`. */
const mediaIn = (block: string): string[] =>
  [...block.matchAll(/(?:\b(?:src|poster|captions)=["']|\]\()([^"')\s]+)/g)].map(
    ([, address = '']) => address,
  );

/** What took a person out of a page: names replaced by words, and blocks removed, with the files they showed. */
interface WithoutMentor {
  readonly text: string;
  readonly changes: readonly { readonly line: number; readonly why: 'replaced' | 'removed' }[];
  readonly media: readonly string[];
}

/**
 * A page without a mentor it names: `<Person>` becomes the words that the site shows for someone absent,
 * `<MentorCard>`, which shows nothing for them, goes with its line, and so does what quotes or shows them. Lines are
 * those of the page before.
 */
export const withoutMentor = (text: string, person: string, locale: Locale): WithoutMentor => {
  const tag = (name: string): RegExp =>
    new RegExp(`<${name}\\s+id=(["'])${person}\\1\\s*(?:/>|>\\s*</${name}>)`, 'g');
  const blocks = [...text.matchAll(blockOf(person))];
  const lineAt = ({ index }: { index: number }): number => text.slice(0, index).split('\n').length;
  const changes = [
    ...[...text.matchAll(tag('(?:Person|MentorCard)'))].map((one) => ({
      line: lineAt(one),
      why: 'replaced' as const,
    })),
    ...blocks.map((one) => ({ line: lineAt(one), why: 'removed' as const })),
  ].toSorted((a, b) => a.line - b.line);
  const words = translator(locale)('mdx.absentPerson');
  const cards = new RegExp(`^[ \\t]*${tag('MentorCard').source}[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)?`, 'gm');
  return {
    text: text
      .replace(blockOf(person), '')
      .replace(cards, '')
      .replace(tag('MentorCard'), '')
      .replace(tag('Person'), words),
    changes,
    media: blocks.flatMap(([block]) => mediaIn(block)),
  };
};
