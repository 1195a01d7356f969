import { typedMark } from '../../core/search-words.ts';
import type { FoundPage } from './search-engine.ts';

/** Closes the French ligature that the index opened: « oeu » and « oei » are always « œu » and « œi ». */
export const closedLigatures = (text: string, locale: string): string =>
  locale.startsWith('fr') ? text.replace(/oe(?=[ui])/g, 'œ').replace(/O[eE](?=[uiUI])/g, 'Œ') : text;

/** The excerpt holds text and `<mark>`: it is parsed apart and only those two are taken, never its markup. */
const excerptNodes = (html: string, locale: string): Node[] => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const words = closedLigatures(node.textContent ?? '', locale);
    return node.nodeName === 'MARK'
      ? Object.assign(document.createElement('mark'), { textContent: words })
      : document.createTextNode(words);
  });
};

/** A word that is there for those who type it without its letters, with its mark. */
const typedWord = new RegExp(`(?:<mark>)?${typedMark}[^\\s<]+(?:</mark>)?\\s*`, 'g');

/** The excerpt in the page's own words, with dots where it was cut. */
const excerptOf = ({ excerpt, raw_content: whole = excerpt }: FoundPage): string => {
  const own = (text: string): string => text.replace(typedWord, '').trim();
  const [seen, page] = [own(excerpt), own(whole)];
  const plain = seen.replaceAll(/<\/?mark>/g, '');
  return `${page.startsWith(plain) ? '' : '… '}${seen}${page.endsWith(plain) ? '' : ' …'}`;
};

/** One result: title as link, kind of page, excerpt. */
export const resultItem = (page: FoundPage, locale: string): HTMLLIElement => {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = closedLigatures(page.meta['title'] ?? page.url, locale);
  title.append(link);
  const kind = document.createElement('p');
  kind.className = 'quiet';
  kind.textContent = page.filters?.['type']?.[0] ?? '';
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(excerptOf(page), locale));
  item.append(title, kind, excerpt);
  return item;
};
