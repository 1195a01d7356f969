import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { localisedMarkdown } from '../../scripts/content-files/localised-markdown.ts';

const processor = localisedMarkdown({ defaultLocale: 'fr', locales: ['fr', 'en'] }, (footnotes) =>
  satteri({ features: { gfm: { footnotes } } }),
);
const text = 'Un mot[^1].\n\n[^1]: Une note.\n';
const french = 'Retour à l’appel de la note 1';
const english = 'Back to the reference of note 1';

test.each([
  ['fr', french],
  ['en', english],
])('a note of a text in %s leads back in its words, wherever the project lies', async (locale, back) => {
  const path = join(import.meta.dirname, 'fr/en/src/content/mentors', locale, 'm-7k2q.md');
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await render(text, { fileURL: pathToFileURL(path) });
  expect(code).toContain(`aria-label="${back}"`);
});

test('a text of no file has the words of the default language', async () => {
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  expect((await render(text)).code).toContain(`aria-label="${french}"`);
});
