import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import { readExamples } from './examples.ts';

const container = await AstroContainer.create();

/** A component as one of its examples shows it. */
const shown = async (name: string, example: string): Promise<string> => {
  const { component, examples } = await readExamples(name);
  return container.renderToString(component, { props: examples[example] ?? {} });
};

it('says the year of a date when it is not this one', async () => {
  expect(await shown('DateRows', 'default')).toMatch(/<span[^>]*>janvier 2027<\/span>/);
  expect(await shown('DateRows', 'thisYear')).toMatch(/<span[^>]*>décembre<\/span>/);
});

it('says in the head of the home page that this is the home page', async () => {
  expect(await shown('Masthead', 'home')).toMatch(/<a class="brand"[^>]* aria-current="page"/);
  expect(await shown('Masthead', 'default')).not.toMatch(/<a class="brand"[^>]* aria-current/);
});

it('announces the count of a search beside the title of its results', async () => {
  const html = await shown('Search', 'default');
  expect(html).toMatch(/<h2 id="search-title"/);
  expect(html).toMatch(/<p [^>]*role="status"/);
  expect(html).not.toMatch(/<h\d[^>]*role="status"/);
});

it('keeps the room of a logo before it is loaded', async () => {
  const pictures = (await shown('LogoSheet', 'default')).match(/<img [^>]*>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(picture).toMatch(/width="\d+" height="\d+"/);
});

it('promises no names of an edition that names nobody', async () => {
  expect(await shown('AwardDates', 'default')).toContain('Noms publiés');
  expect(await shown('AwardDates', 'nobody')).not.toContain('Noms publiés');
});

it('gives LinkedIn the address of a page that verifies a badge only where a company published one', async () => {
  const [published, none] = [await shown('BadgeTexts', 'default'), await shown('BadgeTexts', 'unverified')];
  expect(published).toContain('certUrl=');
  expect(published).toContain('sharing/share-offsite/?url=');
  expect(published).toContain('Adresse de vérification');
  expect(none).not.toMatch(/certUrl|share-offsite|Adresse de vérification|badges\.exemple/);
  expect(none).toContain('Aucune page publique');
  expect(none.match(/href="https:\/\/www\.linkedin\.com\//g)).toHaveLength(2);
});

it('offers to withdraw what can be withdrawn: all badges, and what a jury chose alone', async () => {
  const [ordinary, crown] = [await shown('BadgeDoubt', 'default'), await shown('BadgeDoubt', 'crown')];
  for (const html of [ordinary, crown]) expect(html).toContain('Retirer mes badges');
  expect(ordinary).not.toContain('Retirer mon prix');
  expect(crown).toContain('Retirer mon prix');
});

it('keeps words with hyphens on one line of a title', async () => {
  const html = await shown('Unbroken', 'default');
  expect(html.match(/(?<=<span[^>]*inline-block[^>]*>)[^<]+/g)).toEqual([
    '2025-2026\u00A0:',
    'avez-vous',
    'rendez-vous\u00A0?',
  ]);
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('2025-2026\u00A0: avez-vous un rendez-vous\u00A0?');
  expect((await shown('Unbroken', 'codes')).match(/(?<=<span[^>]*inline-block[^>]*>)[^<]+/g)).toEqual([
    '2025–2026',
    'C-04.',
  ]);
});

it('keeps a particle and what follows it together in a large name', async () => {
  const html = await shown('LargeName', 'particles');
  const family = html.slice(html.lastIndexOf('<span', html.indexOf('de La')));
  expect(family).toMatch(/^<span[^>]*inline-block/);
  expect(html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')).toContain(
    'Jean-Baptiste de La Rochefoucauld-Montbel',
  );
});

it('says below the name of a language that the page is not translated, the name in its own language', async () => {
  const html = await shown('LanguageSwitch', 'untranslated');
  expect(html).toMatch(/<span lang="en"[^>]*>English<\/span>\s*<small[^>]*>page non traduite<\/small>/);
});
