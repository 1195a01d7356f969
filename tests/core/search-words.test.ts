import { describe, expect, test } from 'vitest';
import { isAnswered, searchQuery, typedWords } from '../../src/core/search-words.ts';

describe('words as other keyboards type them', () => {
  test.each([
    ['Ignacy Żółkiewny habite Wrocław', ['wroclaw', 'zolkiewny']],
    ['Søren Ørsted, Straße', ['orsted', 'soren', 'strasse']],
    ['Żaneta et Émile', []],
    ['Wrocław, Wrocław', ['wroclaw']],
  ])('%s', (text, typed) => {
    expect(typedWords(text)).toEqual(typed);
  });
});

describe('what is asked of the index', () => {
  test.each([
    ['l’écoute', 'fr', 'écoute'],
    ["Qu'est-ce que l'écoute", 'fr', 'est-ce que écoute'],
    ['aujourd’hui', 'fr', 'aujourd’hui'],
    ['cœur', 'fr', 'coeur'],
    ["don't", 'en', "don't"],
  ])('%s (%s)', (typed, locale, asked) => {
    expect(searchQuery(typed, locale)).toBe(asked);
  });
});

describe('what an engine found', () => {
  test.each([
    ['ecoutte', ['écouter,'], true],
    ['negotiation', ['ne'], false],
    ['Żółkiewny', ['Zolkiewny'], true],
    ['e-mentoring', ['e-mentoring'], true],
    ['le bon mot', ['mot'], true],
    ['mentor zzzzzz', ['mentors'], false],
    ['coeur', ['cœur.'], true],
  ])('answers to “%s” with %s: %s', (query, found, answered) => {
    expect(isAnswered(query, found)).toBe(answered);
  });
});
