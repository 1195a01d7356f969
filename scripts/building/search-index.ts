import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { openedLigatures, typedMark, typedWords } from '../../src/core/search-words.ts';
import { siteFiles } from './site-files.ts';
import { steadyIndex } from './steady-index.ts';

/** What the search index holds, for the summary. */
export interface SearchIndex {
  readonly pages: number;
  readonly bytes: number;
}

/** What narrows or counts what a page lists, or leads on from it: no excerpt says it, and nobody looks for it. */
const aids = /<([a-z]+) (?=class="(?:filters|count|button|ics|way-on)[ "])/g;

/** Where the words of two elements would touch: « CatégoriePostures », « 2025Écouter ». */
const touching = /<\/[a-z]+[1-6]?>(?=<)|<\/(?:span|time)>(?=[\p{L}\p{N}])/gu;

/**
 * A page as it is indexed: without its filters, elements that touch set apart, ligatures opened (the page keeps them, and
 * the search page closes them again in the excerpts it shows), and behind the text, each told apart, the words that
 * keyboards without ł or ø type.
 */
export const indexedPage = (html: string): string => {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const typed = typedWords(main.replace(/<[^>]*>/g, ' ')).map((word) => `${typedMark}${word}`);
  const behind = typed.length === 0 ? '' : `<p>${typed.join(' ')}</p>`;
  const whole = html.replace('</main>', `${behind}</main>`).replace(aids, '<$1 data-pagefind-ignore ');
  return openedLigatures(whole.replace(touching, '$& '));
};

/** Pagefind's own interfaces, which the site does not use: 420 kB. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

const must = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Indexes every page of a built site that asks for it, one index per language, into `<folder>/pagefind/`. */
export const buildSearchIndex = async (folder: string): Promise<SearchIndex> => {
  const { index, errors } = await createIndex({});
  must(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  const pages = (await siteFiles(folder)).filter((file) => file.path.endsWith('.html'));
  let indexed = 0;
  for (const { path } of pages) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    must((await index.addHTMLFile({ sourcePath: path, content: indexedPage(html) })).errors);
    indexed += 1;
  }
  const built = await index.getFiles();
  must(built.errors);
  await close();
  const files = steadyIndex(built.files.filter(({ path }) => !interfaces.test(path)));
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return { pages: indexed, bytes: files.reduce((sum, file) => sum + file.content.byteLength, 0) };
};
