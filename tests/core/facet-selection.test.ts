import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenIn, countWith, isSelected, queryOf } from '../../src/core/facet-selection.ts';

const people = [
  new Set(['site-nantes', 'language-fr', 'language-en', 'availability-open']),
  new Set(['site-lyon', 'language-fr', 'availability-full']),
  new Set(['site-wroclaw', 'language-pl', 'language-fr', 'availability-open']),
];
const listed = (...chosen: string[]): number[] =>
  people.flatMap((own, index) => (isSelected(own, new Set(chosen)) ? [index] : []));

describe('filters', () => {
  test('nothing chosen lists everyone', () => {
    expect(listed()).toEqual([0, 1, 2]);
  });
  test('two values of one facet widen, values of two facets narrow', () => {
    expect(listed('site-nantes', 'site-lyon')).toEqual([0, 1]);
    expect(listed('site-nantes', 'site-lyon', 'availability-open')).toEqual([0]);
  });
  test('values are chosen in the words of any language', () => {
    const own = new Set(['competence-ecouter', 'langue-francais', 'disponibilite-places-ouvertes']);
    expect(isSelected(own, new Set(['competence-ecouter', 'competence-lean']))).toBe(true);
    expect(isSelected(own, new Set(['competence-ecouter', 'langue-polonais']))).toBe(false);
    expect(queryOf(new Set(['competence-ecouter']))).toBe('?competence=ecouter');
  });
  test('a count says what choosing the value in place of its facet’s others would list', () => {
    const chosen = new Set(['site-nantes', 'availability-open']);
    expect(countWith(people, 'site-wroclaw', chosen)).toBe(1);
    expect(countWith(people, 'site-lyon', chosen)).toBe(0);
    expect(countWith(people, 'availability-full', new Set())).toBe(1);
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
