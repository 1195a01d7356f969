import { describe, expect, test } from 'vitest';
import { exampleSite as site } from '../../src/components/example-site.ts';
import { elsewhere, type PageAbove } from '../../src/strings/elsewhere.ts';

const above = (...pages: [href: string, available?: readonly string[]][]): PageAbove[] =>
  pages.map(([href, available]) => ({ label: 'Au-dessus', href, ...(available && { available }) }));

describe('where the other language leads', () => {
  test('the same page, when it is translated', () => {
    expect(elsewhere(site, { fr: '/mentorat/charte/', en: '/mentorat/en/charter/' }, [])).toEqual([
      { locale: 'en', href: '/mentorat/en/charter/', isTranslated: true },
    ]);
  });

  test.each<[string, PageAbove[]]>([
    ['/mentorat/en/', []],
    ['/mentorat/en/news/', above(['/mentorat/actualites/'])],
    [
      '/mentorat/en/mentors/m-7k2q/',
      above(['/mentorat/mentors/'], ['/mentorat/mentors/m-7k2q/', ['fr', 'en']]),
    ],
    ['/mentorat/en/mentors/', above(['/mentorat/mentors/'], ['/mentorat/mentors/m-7k2q/', ['fr']])],
    ['/mentorat/en/mentors/', above(['/mentorat/mentors/'], ['/mentorat/mentors/m-7k2q/'])],
  ])('%s: the nearest page above that is there', (href, pages) => {
    expect(elsewhere(site, { fr: '/mentorat/x/' }, pages)).toEqual([
      { locale: 'en', href, isTranslated: false },
    ]);
  });
});
