import { expect, it } from 'vitest';
import { termsByLetter } from '../../src/core/editorial-order.ts';

const term = (id: string, word: string) => ({ id, data: { term: word, definition: '' } });
const compare = new Intl.Collator('fr').compare;

it('puts accented words under their plain letter, in the order of the language', () => {
  const terms = [term('z', 'Zèle'), term('e', 'Écoute'), term('o', 'Œuvre'), term('e2', 'Entretien')];
  expect(
    termsByLetter(terms, compare).map(({ letter, terms: own }) => [letter, own.map(({ id }) => id)]),
  ).toEqual([
    ['E', ['e', 'e2']],
    ['O', ['o']],
    ['Z', ['z']],
  ]);
});

it('has no letter without a word', () => {
  expect(termsByLetter([], compare)).toEqual([]);
});
