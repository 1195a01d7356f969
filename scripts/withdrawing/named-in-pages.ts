import type { Locale } from '../../src/core/locale.ts';
import { translator } from '../../src/strings/strings.ts';

/**
 * A page without a mentor it names: `<Person>` becomes the words that the site shows for someone absent, and
 * `<MentorCard>`, which shows nothing for them, goes with its line. `lines` are those of the page before.
 */
export const withoutMentor = (
  text: string,
  person: string,
  locale: Locale,
): { readonly text: string; readonly lines: readonly number[] } => {
  const tag = (name: string): RegExp =>
    new RegExp(`<${name}\\s+id=(["'])${person}\\1\\s*(?:/>|>\\s*</${name}>)`, 'g');
  const lines = [...text.matchAll(tag('(?:Person|MentorCard)'))].map(
    ({ index }) => text.slice(0, index).split('\n').length,
  );
  const words = translator(locale)('mdx.absentPerson');
  const cards = new RegExp(`^[ \\t]*${tag('MentorCard').source}[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)?`, 'gm');
  return {
    text: text.replace(cards, '').replace(tag('MentorCard'), '').replace(tag('Person'), words),
    lines,
  };
};
