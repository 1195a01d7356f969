import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { answerTo } from '../../scripts/serving/answer.ts';
import {
  alternateDefects,
  headDefects,
  sharedDescriptions,
  sharedLinkDefects,
  sharedTitles,
  untranslatedPages,
} from './checks/head.ts';
import { brokenLinks } from './checks/links.ts';
import { policyDefects } from './checks/policy.ts';
import { unneededScripts } from './checks/scripts.ts';
import { invalidHtml } from './checks/validity.ts';
import { firstFindings } from './findings.ts';
import { pagesOf } from './pages.ts';
import { filesOf } from './site.ts';

describe.for(inject('sites'))('every page of the $name', (site) => {
  const pages = pagesOf(site);

  test('exists in every language, for every type of page', () => {
    const types = new Set(pages.map(({ type }) => type));
    const missing = [...types].flatMap((type) =>
      site.locales
        .filter((locale) => !pages.some((page) => page.type === type && page.lang === locale))
        .map((locale) => `${type} in ${locale}`),
    );
    expect(missing).toEqual([]);
    expect(types.size).toBeGreaterThan(20);
  });

  test('has a language, a title, a description, one h1, and asks not to be indexed', () => {
    expect(firstFindings(pages.flatMap(headDefects))).toEqual([]);
  });

  test('is in every language, but for the mentor of the awkward company who wrote in one', () => {
    const alone =
      site.name === 'awkward company'
        ? ['mentors/m-word/badges/index.html', 'mentors/m-word/index.html']
        : [];
    expect(untranslatedPages(pages)).toEqual(alone.map((file) => `${file}: not in en`));
  });

  test('links to its translations, which link back', () => {
    expect(firstFindings(alternateDefects(pages))).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    // The awkward company quotes the same words in several testimonials.
    const described = site.name === 'awkward company' ? [] : sharedDescriptions(pages);
    expect(firstFindings([...sharedTitles(pages), ...described])).toEqual([]);
  });

  test('gives a card and words to whoever shares a link to it', () => {
    expect(firstFindings(sharedLinkDefects(pages))).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(firstFindings((await Promise.all(pages.map(invalidHtml))).flat())).toEqual([]);
  });

  test('links only to what exists, and fetches nothing from another host', () => {
    expect(firstFindings(brokenLinks(site, pages))).toEqual([]);
  });

  test('comes with files that hold something', () => {
    expect(filesOf(site.dir).filter((file) => statSync(join(site.dir, file)).size === 0)).toEqual([]);
  });

  test('lets in what it needs and nothing else', () => {
    expect(firstFindings(pages.flatMap(policyDefects))).toEqual([]);
  });

  test('has a script only when it needs one', () => {
    expect(firstFindings(pages.flatMap(unneededScripts))).toEqual([]);
  });

  test('that does not exist is answered in the language of its address', () => {
    const langOf = (address: string): string | undefined => {
      const answer = answerTo(address, site);
      const page = answer.kind === 'missing' ? answer.page?.replaceAll('\\', '/') : undefined;
      return pages.find(({ type, file }) => type === 'notFound' && page?.endsWith(`/dist/${file}`))?.lang;
    };
    const homes = pages.filter(({ type }) => type === 'home');
    expect(homes.map((home) => langOf(`${home.address}no-such-page/`))).toEqual(
      homes.map(({ lang }) => lang),
    );
  });
});
