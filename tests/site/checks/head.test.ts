import { describe, expect, test } from 'vitest';
import {
  alternateDefects,
  headDefects,
  sharedDescriptions,
  sharedLinkDefects,
  sharedTitles,
  untranslatedPages,
} from './head.ts';
import { pageOf } from '../pages.ts';
import { plantedPage, plantedSite, soundHtml } from './planted.ts';

describe('headDefects', () => {
  test('accepts a sound page', () => {
    expect(headDefects(plantedPage(soundHtml()))).toEqual([]);
  });

  test.each([
    ['lang="" is not a language of the site', soundHtml({ lang: '' })],
    ['lang="de" is not a language of the site', soundHtml({ lang: 'de' })],
    ['<html> has no data-page', soundHtml({ type: '' })],
    ['no <title>', soundHtml().replace('La charte</title>', '</title>')],
    ['no description', soundHtml().replace('name="description"', 'name="other"')],
    ['0 <h1>', soundHtml({ body: '<p>text</p>' })],
    ['2 <h1>', soundHtml({ body: '<h1>one</h1><h1>two</h1>' })],
    ['an empty <h1>', soundHtml({ body: '<h1> </h1>' })],
    ['no robots noindex', soundHtml().replace('noindex', 'index')],
    ['a canonical link', soundHtml({ head: '<link rel="canonical" href="/mentorat/">' })],
  ])('finds: %s', (defect, html) => {
    expect(headDefects(plantedPage(html))).toEqual([`index.html: ${defect}`]);
  });
});

describe('sharedLinkDefects', () => {
  const said: Readonly<Record<string, string>> = {
    type: 'website',
    site_name: 'Le mentorat',
    title: 'La charte',
    description: 'Les règles.',
    url: 'https://mentorat.example/mentorat/',
    locale: 'fr_FR',
    image: 'https://mentorat.example/mentorat/cards/site.png',
    'image:width': '1200',
    'image:height': '630',
    'image:alt': 'Carte',
  };
  const found = (changed: Readonly<Record<string, string>> = {}): string[] => {
    const site = plantedSite({ 'cards/site.png': '' });
    const metas = Object.entries({ ...said, ...changed }).map(
      ([name, content]) => `<meta property="og:${name}" content="${content}">`,
    );
    return sharedLinkDefects([pageOf(site, 'index.html', soundHtml({ head: metas.join('') }))]);
  };

  test('accepts a page that says all of it', () => {
    expect(found()).toEqual([]);
  });

  test.each([
    ['title', '', 'no og:title'],
    ['image:alt', '', 'no og:image:alt'],
    ['locale', 'en_GB', 'og:locale is “en_GB”'],
    ['url', '/mentorat/', 'og:url is /mentorat/'],
    ['image', '/mentorat/cards/site.png', 'og:image leads to /mentorat/cards/site.png'],
    [
      'image',
      'https://mentorat.example/mentorat/cards/none.png',
      'og:image leads to https://mentorat.example',
    ],
    ['image:width', '120', 'og:image has another size'],
  ])('finds og:%s of “%s”', (name, content, defect) => {
    const defects = found({ [name]: content });
    expect(defects).toHaveLength(1);
    expect(defects[0]).toContain(defect);
  });
});

describe('alternateDefects', () => {
  const links = (fr: string, en: string): string =>
    `<link rel="alternate" hreflang="fr" href="https://mentorat.example/mentorat/${fr}">
     <link rel="alternate" hreflang="en" href="https://mentorat.example/mentorat/${en}">`;
  const french = (head: string): ReturnType<typeof plantedPage> =>
    plantedPage(soundHtml({ head }), 'charte/index.html');
  const english = (head: string): ReturnType<typeof plantedPage> =>
    plantedPage(soundHtml({ lang: 'en', head }), 'en/charter/index.html');
  const both = links('charte/', 'en/charter/');

  test('accepts two pages that name each other', () => {
    expect(alternateDefects([french(both), english(both)])).toEqual([]);
  });

  test('finds a page without links', () => {
    expect(alternateDefects([french(both), english('')])).toEqual([
      'charte/index.html: /mentorat/en/charter/ does not link back',
      'en/charter/index.html: no hreflang of its own',
    ]);
  });

  test('finds a link to a missing page and to another host', () => {
    expect(alternateDefects([french(links('charte/', 'en/nowhere/'))])).toContain(
      'charte/index.html: hreflang="en" leads to /mentorat/en/nowhere/, which does not exist',
    );
    const elsewhere = both.replaceAll('mentorat.example', 'elsewhere.example');
    expect(alternateDefects([french(elsewhere), english(both)])).toContain(
      'charte/index.html: hreflang="en" leads to https://elsewhere.example/mentorat/en/charter/, which does not exist',
    );
  });

  test('finds a link to the wrong language', () => {
    expect(alternateDefects([french(links('charte/', 'charte/'))])).toContain(
      'charte/index.html: hreflang="en" leads to a page in "fr"',
    );
  });
});

test('untranslatedPages finds a page in one language, and leaves the 404 page alone', () => {
  const own = '<link rel="alternate" hreflang="fr" href="https://mentorat.example/mentorat/charte/">';
  const alone = plantedPage(soundHtml({ head: own }), 'charte/index.html');
  const notFound = plantedPage(soundHtml({ type: 'notFound' }), '404.html');
  expect(untranslatedPages([alone, notFound])).toEqual(['charte/index.html: not in en']);
});

test('sharedTitles finds two pages of one language with one title, and none across languages', () => {
  const one = plantedPage(soundHtml(), 'charte/index.html');
  const same = plantedPage(soundHtml(), 'faq/index.html');
  const other = plantedPage(soundHtml({ lang: 'en' }), 'en/charter/index.html');
  expect(sharedTitles([one, same, other])).toEqual(['"fr La charte": charte/index.html, faq/index.html']);
});

test('sharedDescriptions finds two pages of one language with one description', () => {
  const one = plantedPage(soundHtml(), 'charte/index.html');
  const same = plantedPage(soundHtml(), 'charte/2-0/index.html');
  const own = plantedPage(
    soundHtml().replace('name="description" content="', 'name="description" content="Autre : '),
    'charte/1-0/index.html',
  );
  expect(sharedDescriptions([one, same, own])).toEqual([
    expect.stringContaining('charte/index.html, charte/2-0/index.html'),
  ]);
});
