import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidied } from '../../scripts/content-files/tidy-content.ts';

const page = (lead: string, body: string): string => `---\ntitle: Une page\nlead: ${lead}\n---\n\n${body}\n`;
const fr = (text: string): string => tidied(text, 'src/content/pages/fr/why.mdx', true);

test('puts no-break spaces in fields and texts', () => {
  expect(fr(page('"Pourquoi ? « Voici » !"', 'Voici : « un mot » ; deux !'))).toBe(
    page(
      '"Pourquoi\u00a0? «\u00a0Voici\u00a0»\u00a0!"',
      'Voici\u00a0: «\u00a0un mot\u00a0»\u00a0; deux\u00a0!',
    ),
  );
});

test.each([
  ['code', page('Oui', 'Du `code ; oui ?`')],
  ['a block of code', page('Oui', '```\na ; b !\n```')],
  ['an address', page('Oui', '[lien](</charte/ ; ici>)')],
  ['an attribute of a component', page('Oui', '<Callout title="Attention ; ici">Texte</Callout>')],
  ['a key', 'title : Une page\nlead: Oui\n'],
  ['a file with a fault', page('"Oui', 'Un mot ; deux')],
])('leaves %s as it is', (_, text) => {
  expect(tidied(text, text.startsWith('---') ? 'a.mdx' : 'a.yaml', true)).toBe(text);
});

test('puts ordinary spaces where fields need them, and nowhere else', () => {
  const spoilt =
    '---\ntitle:\u00a0Une page\nskills:\n\ttechnical: [a]\n\u00a0\u00a0transversal: [b]\n---\n\n\tdu code\n';
  expect(tidied(spoilt, 'a.md', false)).toBe(
    '---\ntitle: Une page\nskills:\n  technical: [a]\n  transversal: [b]\n---\n\n\tdu code\n',
  );
});

test('takes tabs out of the fields of a file that has another fault too', () => {
  expect(tidied('---\ntitle: Un: deux\nskills:\n\ttechnical: [a]\n---\n', 'a.md', false)).toBe(
    '---\ntitle: Un: deux\nskills:\n  technical: [a]\n---\n',
  );
});

test('mends a line beside one that it must not touch', () => {
  expect(fr(page('Oui', 'Un `code ; oui` là\n\nUn mot ; deux'))).toBe(
    page('Oui', 'Un `code ; oui` là\n\nUn mot\u00a0; deux'),
  );
});

test('puts letters in one piece, and keeps line ends, the byte order mark and English spaces', () => {
  const text = '\uFEFF---\r\ntitle: Cafe\u0301 ; oui\r\n---\r\n';
  expect(tidied(text, 'src/content/pages/en/why.mdx', false)).toBe(
    '\uFEFF---\r\ntitle: Café ; oui\r\n---\r\n',
  );
});

test('changes nothing the second time', () => {
  const words = fc.stringMatching(/^[a-zé«»:;!? \u0301`"-]{0,40}$/u);
  fc.assert(
    fc.property(words, words, (lead, body) => {
      const once = fr(page(JSON.stringify(lead), body));
      expect(fr(once)).toBe(once);
    }),
  );
});
