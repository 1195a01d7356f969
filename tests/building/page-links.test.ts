import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DeadLinks, followLinks } from '../../scripts/building/page-links.ts';
import { siteFiles } from '../../scripts/building/site-files.ts';
import { companySettings } from '../check/company/settings.ts';

const settings = { ...companySettings, base: '/mentorat/' };

/** A built site and the content it came from, in a folder of their own. */
const follow = async (files: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(tmpdir(), 'liens suivis-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries({ 'src/content/readme.txt': '', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const dist = join(root, 'dist');
  const error: unknown = await followLinks(dist, await siteFiles(dist), { root, settings }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return {
    dead: error instanceof DeadLinks ? error.links : error,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
  };
};

const page = (body: string): string => `<html><body><h2 id="C-01">a</h2>${body}</body></html>`;

test('links to pages, files and anchors that exist are left alone', async () => {
  const html = page(
    [
      '<a class="a" href="/mentorat/">a</a>',
      '<a href="/mentorat/charte/?x=1#C-01" data-x="1">b</a>',
      '<a href="#C-01">c</a>',
      '<a href="#top">d</a>',
      '<a href="/mentorat/logos/x.svg">e</a>',
      '<a href="https://ailleurs.example/x">f</a>',
      '<a href="mailto:x@y.example?subject=a&amp;body=b">g</a>',
    ].join(''),
  );
  const { dead, read } = await follow({
    'dist/index.html': html,
    'dist/charte/index.html': page(''),
    'dist/logos/x.svg': '',
  });
  expect(dead).toBeUndefined();
  expect(read('dist/index.html')).toBe(html);
});

test('a link to a page that is not published becomes its text, and no other does', async () => {
  const { dead, read } = await follow({
    'dist/index.html': page(
      'Merci à <a class="x" href="/mentorat/mentors/m-7k2q/"><strong>elle</strong></a>, <a href="/mentorat/">a</a>.',
    ),
  });
  expect(dead).toBeUndefined();
  expect(read('dist/index.html')).toBe(page('Merci à <strong>elle</strong>, <a href="/mentorat/">a</a>.'));
});

test('a link to a missing file or anchor is told with the text that writes it', async () => {
  const { dead } = await follow({
    'src/content/faq/fr/a.mdx': '---\n---\n\n[guide](/guides/mentor.pdf) et [suite](#suite)\n',
    'src/content/faq/fr/b.mdx': '---\n---\n\n\n[règle](/charte/#C-99)\n',
    'dist/questions/index.html': page(
      '<a href="/mentorat/guides/mentor.pdf">guide</a> <a href="#suite">s</a> <a href="/mentorat/charte/#C-99">r</a>',
    ),
    'dist/charte/index.html': page(''),
  });
  expect(dead).toEqual([
    {
      page: 'questions/index.html',
      address: '/guides/mentor.pdf',
      why: 'file',
      from: ['src/content/faq/fr/a.mdx:4'],
    },
    {
      page: 'questions/index.html',
      address: '/questions/#suite',
      why: 'anchor',
      from: ['src/content/faq/fr/a.mdx:4'],
    },
    {
      page: 'questions/index.html',
      address: '/charte/#C-99',
      why: 'anchor',
      from: ['src/content/faq/fr/b.mdx:5'],
    },
  ]);
});

test('a link that leaves the base path, or is no text, is told by its page', async () => {
  const { dead } = await follow({
    'dist/index.html': page('<a href="/%E0%A4%A/">x</a><a href="/logos/x.svg">y</a>'),
    'dist/logos/x.svg': '',
  });
  expect(dead).toMatchObject([{ address: '/%E0%A4%A/', from: [] }, { address: '/logos/x.svg' }]);
});
