import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetIndex } from '../../src/core/facet-index.ts';
import { chosenIn, facetOf, queryOf } from '../../src/core/facet-selection.ts';

const people = [
  ['site-nantes', 'language-fr', 'language-en', 'availability-open'],
  ['site-lyon', 'language-fr', 'availability-full'],
  ['site-wroclaw', 'language-pl', 'language-fr', 'availability-open'],
];
const index = facetIndex(people);
const listed = (...chosen: string[]): number[] => index.select(new Set(chosen));

describe('filters', () => {
  test('nothing chosen lists everyone', () => {
    expect(listed()).toEqual([0, 1, 2]);
  });
  test('two values of one facet widen, values of two facets narrow', () => {
    expect(listed('site-nantes', 'site-lyon')).toEqual([0, 1]);
    expect(listed('site-nantes', 'site-lyon', 'availability-open')).toEqual([0]);
  });
  test('values are chosen in the words of any language', () => {
    const own = facetIndex([['competence-ecouter', 'langue-francais', 'disponibilite-places-ouvertes']]);
    expect(own.select(new Set(['competence-ecouter', 'competence-lean']))).toEqual([0]);
    expect(own.select(new Set(['competence-ecouter', 'langue-polonais']))).toEqual([]);
    expect(queryOf(new Set(['competence-ecouter']))).toBe('?competence=ecouter');
  });
  test('rows are found one by one, whatever their number', () => {
    const values = ['a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'c-1'];
    const rows = fc.array(fc.uniqueArray(fc.constantFrom(...values)), { maxLength: 100 });
    fc.assert(
      fc.property(rows, fc.uniqueArray(fc.constantFrom(...values)), (all, chosen) => {
        const facets = new Set(chosen.map(facetOf));
        const answers = (own: string[]): boolean =>
          [...facets].every((facet) =>
            chosen.some((value) => facetOf(value) === facet && own.includes(value)),
          );
        expect(facetIndex(all).select(new Set(chosen))).toEqual(
          all.flatMap((own, row) => (answers(own) ? [row] : [])),
        );
        for (const value of values) {
          const instead = [...chosen.filter((one) => facetOf(one) !== facetOf(value)), value];
          expect(facetIndex(all).count(value, new Set(chosen))).toBe(
            facetIndex(all).select(new Set(instead)).length,
          );
        }
      }),
    );
  });
  test('a count says what choosing the value in place of its facet’s others would list', () => {
    const chosen = new Set(['site-nantes', 'availability-open']);
    expect(index.count('site-wroclaw', chosen)).toBe(1);
    expect(index.count('site-lyon', chosen)).toBe(0);
    expect(index.count('availability-full', new Set())).toBe(1);
  });

  test('the address holds the choice and gives it back', () => {
    const values = [
      'site-nantes',
      'language-pl',
      'skill-saying-no',
      'programme-grand-relais',
      'language-pt-BR',
    ];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...values)), (chosen) => {
        expect(chosenIn(queryOf(new Set(chosen)), new Set(values))).toEqual(new Set(chosen));
      }),
    );
  });
  test('an address may hold anything: only known values are kept', () => {
    expect(chosenIn('?site=atlantis&language=fr&x=%3Cscript%3E', new Set(['language-fr']))).toEqual(
      new Set(['language-fr']),
    );
    expect(queryOf(new Set())).toBe('');
  });
});
