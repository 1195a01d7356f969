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

/** One result: title as link, kind of page, excerpt. */
export const resultItem = (page: FoundPage, locale: string): HTMLLIElement => {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = closedLigatures(page.meta['title'] ?? page.url, locale);
  title.append(link);
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(page.excerpt, locale));
  item.append(title, excerpt);
  return item;
};
