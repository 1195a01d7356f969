import { describe, expect, test } from 'vitest';
import { corrected, placesFor, wordsOf, type Place } from '../../src/core/search-terms.ts';

const places: Place[] = [
  ['Trouver un mentor', '/mentors/'],
  ['Devenir mentor', '/devenir-mentor/'],
  ['Mentor de l’année', '/mentor-de-l-annee/'],
  ['Mentors : Écoute', '/mentors/par/competence-ecoute/'],
  ['Le cœur du programme', '/coeur/'],
];
const labels = (typed: string): string[] => placesFor(typed, places, 3).map(([label]) => label);

describe('pages by name', () => {
  test.each([
    ['mentor', ['Mentor de l’année', 'Mentors : Écoute', 'Trouver un mentor']],
    ['ECOU', ['Mentors : Écoute']],
    ['mentor trouver', ['Trouver un mentor']],
    ['coeur', ['Le cœur du programme']],
    ['entor', []],
    ['m', []],
    ['', []],
    ['(.*)', []],
  ])('“%s”', (typed, found) => {
    expect(labels(typed)).toEqual(found);
  });
});

describe('the spelling that was meant', () => {
  const words = wordsOf([
    'Ignacy Żółkiewny',
    'L’écoute, l’écoute et le cœur',
    'Négociation',
    'Przybysławska',
  ]);

  test('knows each word once, as it is written', () => {
    expect(words).toEqual(['cœur', 'écoute', 'Ignacy', 'Négociation', 'Przybysławska', 'Żółkiewny']);
  });

  test.each([
    ['ecoutte', 'écoute'],
    ['zolkievny', 'Żółkiewny'],
    ['Pryzbyslavska', 'Przybysławska'],
    ['negotiation du coeur', 'Négociation du coeur'],
    ['ecou', undefined],
    ['le coeur', undefined],
    ['xyzzyqwv', undefined],
    ['', undefined],
  ])('“%s”', (typed, meant) => {
    expect(corrected(typed, words)).toBe(meant);
  });
});
