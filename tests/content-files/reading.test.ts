import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { findContent } from '../../scripts/content-files/content-folder.ts';
import { splitFrontMatter } from '../../scripts/content-files/front-matter.ts';
import { pictureFormat } from '../../scripts/content-files/picture-format.ts';
import { readYaml } from '../../scripts/content-files/yaml-source.ts';
import { entryOf } from '../../src/core/kit.ts';
import { checkedCompany } from '../check/company/checked-company.ts';
import { companyFiles, plainPicture, type Files } from '../check/company/company-files.ts';
import { companyDay, companySettings } from '../check/company/settings.ts';
import { mentor, page } from '../check/defects/defect.ts';

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
    expect(plain).toHaveLength(2);
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

test('headings may go down one level at a time and up as many as they like', async () => {
  const files = companyFiles();
  const outline = '## Un\n\n### Deux\n\n#### Trois\n\n## Quatre\n\n### Cinq';
  const problems = await Promise.all(
    [page, 'src/content/pages/en/why.mdx'].map(async (file) => {
      const text = String(files[file]).replace(/\n\n.*text.*\n$/, `\n\n${outline}\n`);
      return (await checkedCompany({ ...files, [file]: text })).problems;
    }),
  );
  expect(problems).toEqual([[], []]);
});

describe('a picture', () => {
  const portrait = 'src/content/mentors/photos/m-7k2q.png';
  const checkedIn = async (change: (root: string) => void) =>
    inFolder(companyFiles(), async (root) => {
      change(root);
      const result = await checkContent({ root, settings: companySettings, today: companyDay });
      return result.problems.map(({ id, file, line }) => ({ id, file, line }));
    });
  const told = (id: string) => [{ id, file: mentor, line: 19 }];
  /** What the check says when the portrait is these bytes, in a file of this format. */
  const problemsOf = (bytes: Buffer, format: string) =>
    checkedIn((root) => {
      writeFileSync(join(root, portrait.replace('.png', `.${format}`)), bytes);
      const text = readFileSync(join(root, mentor), 'utf8').replace('m-7k2q.png', `m-7k2q.${format}`);
      writeFileSync(join(root, mentor), text);
    });

  test('may not be a link to somewhere else, alone or with its folder', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'ithaque-elsewhere-'));
    writeFileSync(join(elsewhere, 'm-7k2q.png'), plainPicture);
    const linked = await checkedIn((root) => {
      rmSync(join(root, portrait));
      symlinkSync(join(elsewhere, 'm-7k2q.png'), join(root, portrait));
    });
    const within = await checkedIn((root) => {
      rmSync(dirname(join(root, portrait)), { recursive: true });
      symlinkSync(elsewhere, dirname(join(root, portrait)));
    });
    rmSync(elsewhere, { recursive: true });
    expect(linked).toEqual(told('no-link-allowed'));
    expect(within).toContainEqual(told('no-link-allowed')[0]);
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'cut short is told before the build: %s',
    async (format) => {
      const raw = { width: 320, height: 320, channels: 3 } as const;
      const speckled = Buffer.from(Array.from({ length: 320 * 320 * 3 }, (_, at) => (at * 7919) % 251));
      const whole = await sharp(speckled, { raw }).toFormat(format).toBuffer();
      expect(await problemsOf(whole, format)).toEqual([]);
      // Phones and editors write much of their own behind these two.
      const more = Buffer.alloc(format === 'jpeg' || format === 'png' ? 90_000 : 0);
      expect(await problemsOf(Buffer.concat([whole, more]), format)).toEqual([]);
      for (const share of [0.1, 0.5, 0.95]) {
        const part = whole.subarray(0, whole.length * share);
        expect(await problemsOf(part, format), `${share}`).toEqual(told('broken-picture'));
      }
    },
  );

  test('for a printer is fine: its profile puts the size almost a megabyte into the file', async () => {
    const plain = sharp({ create: { width: 400, height: 400, channels: 3, background: '#0B5D57' } });
    const forPrint = await plain.withIccProfile('cmyk').toColourspace('cmyk').jpeg().toBuffer();
    expect(forPrint.lastIndexOf('\xff\xc0', undefined, 'latin1')).toBeGreaterThan(512 * 1024);
    expect(await problemsOf(forPrint, 'jpeg')).toEqual([]);
  });

  test('is whole with any number of fill bytes ahead of its markers', async () => {
    const whole = await sharp(plainPicture).jpeg().toBuffer();
    const filled = Buffer.concat([whole.subarray(0, 2), Buffer.alloc(3, 0xff), whole.subarray(2)]);
    expect(await problemsOf(filled, 'jpeg')).toEqual([]);
  });

  test('whose headers never seem to end is not followed to the last of them', async () => {
    const whole = await sharp(plainPicture).jpeg().toBuffer();
    const headers = Buffer.alloc(4 * 100_000, '\xff\xe5\x00\x02', 'latin1');
    const endless = Buffer.concat([whole.subarray(0, 2), headers, whole.subarray(2)]);
    expect(await problemsOf(endless, 'jpeg')).toEqual(told('broken-picture'));
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
    expect(read('b: yes\nc: "2.0"\nd: "2026-02-30"\ne: "2026-11-21"\n').data).toEqual({
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

  test('a date that does not exist is told in a text field too: the site would show another', async () => {
    const files = companyFiles();
    const written = String(files[page]).replace('title: Pourquoi', 'title: 2026-02-30');
    const { problems } = await checkedCompany({ ...files, [page]: written });
    expect(problems).toMatchObject([{ id: 'wrong-type', file: page, line: 2, column: 8 }]);
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
