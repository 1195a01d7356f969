import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { findContent } from '../../scripts/content-files/content-folder.ts';
import { splitFrontMatter } from '../../scripts/content-files/front-matter.ts';
import { pictureFormat } from '../../scripts/content-files/picture-files.ts';
import { readYaml } from '../../scripts/content-files/yaml-source.ts';
import { entryOf } from '../../src/core/kit.ts';
import { checkedCompany, companyFiles, type Files } from '../check/company/checked-company.ts';
import { companySettings } from '../check/company/settings.ts';
import { page } from '../check/defects/defect.ts';

/** A folder with these files, for as long as it is looked at. */
const inFolder = async <T>(files: Files, look: (root: string) => T | Promise<T>): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'ithaque-read-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

describe('a kit', () => {
  test('holds one entry for each file and language, translations joined with what they inherit', async () => {
    const { kit } = await inFolder(companyFiles(), (root) => readKit(root, companySettings));
    expect(kit.mentors.map(({ id, locale }) => `${locale}/${id}`)).toEqual(['fr/m-7k2q', 'en/m-7k2q']);
    const english = entryOf(kit.mentors, 'm-7k2q', 'en');
    expect(english?.data).toMatchObject({
      displayName: 'Aurélie Roy',
      role: 'Workshop manager',
      photo: { src: '../photos/m-7k2q.png', alt: 'Abstract portrait on yellow' },
    });
    expect(english?.body.trim()).toMatch(/^One word/);
    const programme = entryOf(kit.programmes, 'relais', 'en')?.data;
    expect(programme?.milestones).toEqual([
      { month: 0, title: 'Get trained', text: 'Two hours', with: ['mentor'] },
      { month: 6, title: 'Close', text: 'One hour', with: ['pair'] },
    ]);
    expect(kit.consents.map((entry) => entry.file)).toContain('private/consents/m-7k2q.yaml');
  });

  test('may keep its private folder beside the project', async () => {
    const files = Object.fromEntries(
      Object.entries(companyFiles()).map(([path, text]) => [
        path.startsWith('private/') ? path.replace('private/', 'rh/') : `site/${path}`,
        text,
      ]),
    );
    const settings = { ...companySettings, privateFolder: '../rh' };
    const { kit } = await inFolder(files, (root) => readKit(join(root, 'site'), settings));
    expect(kit.consents.map((entry) => entry.file)).toContain('../rh/consents/m-7k2q.yaml');
  });
});

describe('files from any machine', () => {
  test('read alike with Windows line ends and a byte order mark, places included', async () => {
    const files = companyFiles();
    const text = String(files[page]).replace('Un autre texte.', '<Persn />').replace('lead', 'leed');
    const places = async (written: string) => {
      const { problems } = await checkedCompany({ ...files, [page]: written });
      return problems.map(({ id, line, column }) => ({ id, line, column }));
    };
    const plain = await places(text);
    expect(plain).toHaveLength(3);
    expect(await places(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(plain);
  });

  test('leave aside what machines and people put beside content', async () => {
    const found = await inFolder(
      {
        'src/content/README.md': '',
        'src/content/.DS_Store': '',
        'src/content/faq/fr/Thumbs.db': '',
        'src/content/faq/fr/.a.mdx.swp': '',
        'src/content/faq/README.txt': '',
        'src/content/images/x.png': '',
        'src/content/pages/images/deep/x.png': '',
      },
      (root) => findContent(root, companySettings),
    );
    expect(found).toEqual({ files: [], problems: [] });
  });

  test('must be files themselves: a link could lead anywhere on the disk', async () => {
    const { problems } = await inFolder({ 'elsewhere.mdx': '', 'src/content/faq/fr/a.mdx': '' }, (root) => {
      symlinkSync(join(root, 'elsewhere.mdx'), join(root, 'src/content/faq/fr/link.mdx'));
      return findContent(root, companySettings);
    });
    expect(problems).toMatchObject([{ id: 'no-link-allowed', file: 'src/content/faq/fr/link.mdx' }]);
  });
});

describe('fields', () => {
  const read = (text: string) => readYaml(text, { file: 'a.yaml', firstLine: 1 });

  test('are found by their path, or by the nearest one around them', () => {
    const { locate } = read('a: 1\nlist:\n  - x: 1\n    y: 2\n  - x: 3\ngroup:\n  inner: "b"\n');
    expect(locate(['a'], 'value')).toEqual({ line: 1, column: 4 });
    expect(locate(['a'], 'key')).toEqual({ line: 1, column: 1 });
    expect(locate(['list', 1, 'x'], 'value')).toEqual({ line: 5, column: 8 });
    expect(locate(['list', 0, 'z'], 'key')).toEqual({ line: 3, column: 5 });
    expect(locate(['group', 'inner'], 'value')).toEqual({ line: 7, column: 10 });
    expect(locate(['group', 'gone', 'deeper'], 'value')).toEqual({ line: 6, column: 1 });
    expect(locate(['nowhere'], 'value')).toEqual({ line: 1, column: 1 });
  });

  test('stay text where YAML might guess something else', () => {
    expect(read('b: yes\nc: "2.0"\nd: 2026-02-30\ne: "2026-11-21"\n').data).toEqual({
      b: 'yes',
      c: '2.0',
      d: '2026-02-30',
      e: '2026-11-21',
    });
  });

  test('a date in a text field is told, as the site would meet it', async () => {
    const files = companyFiles();
    const written = String(files[page]).replace('title: Pourquoi', 'title: 2026-11-21');
    const { problems } = await checkedCompany({ ...files, [page]: written });
    expect(problems).toMatchObject([
      { id: 'wrong-type', file: page, line: 2, column: 8, found: '2026-11-21' },
    ]);
  });

  test.each([
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'yaml-alias'],
    ['a merge', 'a: {x: 1}\nb:\n  <<: {y: 1}\n', 'unsafe-key'],
    ['a prototype', 'a:\n  __proto__: {admin: true}\n', 'unsafe-key'],
    ['a constructor', 'constructor: x\n', 'unsafe-key'],
    ['a tag', 'a: !!binary aGk=\n', 'yaml-tag'],
    ['ten thousand brackets', `a: ${'['.repeat(10_000)}`, 'nested-too-deep'],
    ['ten thousand dashes', `a:\n${'- '.repeat(10_000)}x`, 'nested-too-deep'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-syntax'],
  ])('refuse %s', (_, text, id) => {
    const { data, problems } = read(text);
    expect(data).toBeUndefined();
    expect(problems.map((one) => one.id)).toContain(id);
  });

  test('never touch the prototype of objects', () => {
    read('__proto__:\n  polluted: yes\n');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

test('front matter ends at its own fence', () => {
  expect(splitFrontMatter('---\na: 1\n---\nText\n---\n')).toEqual({
    yaml: 'a: 1\n',
    yamlLine: 2,
    body: 'Text\n---\n',
    bodyLine: 4,
  });
  expect(splitFrontMatter('---')).toEqual({ fault: 'unclosed-front-matter' });
  expect(splitFrontMatter('----\na: 1\n---\n')).toEqual({ fault: 'no-front-matter' });
});

test.each([
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'RIFF\0\0\0\0WEBP'],
  ['avif', '\0\0\0\x1cftypavif'],
  ['heic', '\0\0\0\x18ftypheic'],
  ['other', '<svg xmlns'],
  ['other', ''],
])('%s pictures are known by their first bytes', (format, bytes) => {
  expect(pictureFormat(Buffer.from(bytes, 'latin1'))).toBe(format);
});
