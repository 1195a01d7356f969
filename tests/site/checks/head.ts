import { attribute, textOf } from '../html.ts';
import { cardSizes } from '../../../src/core/card-file.ts';
import type { BuiltPage } from '../pages.ts';
import { filesOf } from '../site.ts';

/** Pages that stand for no content in another language. */
const WITHOUT_ALTERNATES = ['notFound'];

/** What the head and the outline of a page lack: language, title, description, one `<h1>`, `noindex`, page type. */
export function headDefects(page: BuiltPage): string[] {
  const { root, site } = page;
  const headings = root.querySelectorAll('h1');
  const robots = attribute(root.querySelector('meta[name="robots"]'), 'content') ?? '';
  const description = attribute(root.querySelector('meta[name="description"]'), 'content') ?? '';
  const defects: [boolean, string][] = [
    [!site.locales.includes(page.lang), `lang="${page.lang}" is not a language of the site`],
    [page.type === '', '<html> has no data-page'],
    [textOf(root.querySelector('head > title')) === '', 'no <title>'],
    [description.trim() === '', 'no description'],
    [headings.length !== 1, `${headings.length} <h1>`],
    [headings.some((heading) => textOf(heading) === ''), 'an empty <h1>'],
    [!robots.includes('noindex'), 'no robots noindex'],
    [root.querySelector('link[rel="canonical"]') !== null, 'a canonical link'],
  ];
  return defects.flatMap(([found, what]) => (found ? [`${page.file}: ${what}`] : []));
}

/** What a shared link to a page lacks: a title, a description, a card that exists at an absolute address, its words. */
export function sharedLinkDefects(pages: readonly BuiltPage[]): string[] {
  const files = new Map(pages.map(({ site }) => [site, new Set(filesOf(site.dir))]));
  return pages.flatMap((page) => {
    const { root, site } = page;
    const said = (name: string): string =>
      attribute(root.querySelector(`meta[property="og:${name}"]`), 'content') ?? '';
    const image = said('image');
    const base = new URL(site.base, site.origin).href;
    const card = image.startsWith(base) ? image.slice(base.length) : '';
    const { width, height } = cardSizes.page;
    const defects: [boolean, string][] = [
      ...['title', 'description', 'type', 'site_name', 'image:alt'].map((name): [boolean, string] => [
        said(name).trim() === '',
        `no og:${name}`,
      ]),
      [!said('locale').startsWith(`${page.lang}_`), `og:locale is “${said('locale')}”`],
      [said('url') !== new URL(page.address, site.origin).href, `og:url is ${said('url')}`],
      [!files.get(site)?.has(card), `og:image leads to ${image}, which does not exist`],
      [
        said('image:width') !== String(width) || said('image:height') !== String(height),
        'og:image has another size',
      ],
    ];
    return defects.flatMap(([found, what]) => (found ? [`${page.file}: ${what}`] : []));
  });
}

/** `hreflang` links that lead nowhere, to another language, or to a page that does not link back. */
export function alternateDefects(pages: readonly BuiltPage[]): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return pages.flatMap((page) => {
    if (WITHOUT_ALTERNATES.includes(page.type)) return [];
    const alternates = alternatesOf(page);
    const own = alternates.get(page.lang);
    const found = [...alternates].flatMap(([lang, address]) => {
      const other = byAddress.get(address);
      if (!other) return [`hreflang="${lang}" leads to ${address}, which does not exist`];
      if (other.lang !== lang) return [`hreflang="${lang}" leads to a page in "${other.lang}"`];
      return alternatesOf(other).get(page.lang) === page.address ? [] : [`${address} does not link back`];
    });
    if (own !== page.address) found.push('no hreflang of its own');
    return found.map((what) => `${page.file}: ${what}`);
  });
}

/** Pages that are not in every language of the site, by their `hreflang` links. */
export function untranslatedPages(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const alternates = WITHOUT_ALTERNATES.includes(page.type) ? undefined : alternatesOf(page);
    const missing = page.site.locales.filter((locale) => alternates?.has(locale) === false);
    return missing.length > 0 ? [`${page.file}: not in ${missing.join(', ')}`] : [];
  });
}

/** Titles that two pages of one language share: a visitor could not tell their tabs apart. */
export function sharedTitles(pages: readonly BuiltPage[]): string[] {
  return shared(pages, ({ root }) => textOf(root.querySelector('head > title')));
}

/** Descriptions that two pages of one language share. */
export function sharedDescriptions(pages: readonly BuiltPage[]): string[] {
  return shared(
    pages,
    ({ root }) => attribute(root.querySelector('meta[name="description"]'), 'content') ?? '',
  );
}

function shared(pages: readonly BuiltPage[], words: (page: BuiltPage) => string): string[] {
  const alike = Map.groupBy(pages, (page) => `${page.lang} ${words(page)}`);
  return [...alike].flatMap(([said, same]) =>
    same.length > 1 ? [`"${said}": ${same.map(({ file }) => file).join(', ')}`] : [],
  );
}

/** Addresses on the server by language. */
function alternatesOf(page: BuiltPage): Map<string, string> {
  const links = page.root.querySelectorAll('link[rel="alternate"][hreflang]');
  return new Map(
    links.map((link) => {
      const url = new URL(attribute(link, 'href') ?? '', new URL(page.address, page.site.origin));
      const lang = attribute(link, 'hreflang') ?? '';
      return [lang, url.origin === new URL(page.site.origin).origin ? url.pathname : url.href];
    }),
  );
}
