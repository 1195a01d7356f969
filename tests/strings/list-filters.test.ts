import { describe, expect, test } from 'vitest';
import { filtersOf, filterWords, type FilterReader } from '../../src/strings/list-filters.ts';

interface Gift {
  readonly need: string;
  readonly months: readonly string[];
}
const readers: FilterReader<Gift>[] = [
  { label: 'Besoin lié', values: ['être vu', 'Σωκράτης'], of: ({ need }) => [need] },
  { label: 'Mois', values: ['mars', 'juin', 'août'], of: ({ months }) => months },
];
const gifts: Gift[] = [
  { need: 'être vu', months: ['mars', 'juin'] },
  { need: 'Σωκράτης', months: ['juin'] },
];

describe('the filters of a short list', () => {
  test('say their values in words that an address can hold', () => {
    expect(gifts.map((gift) => filterWords(readers, gift))).toEqual([
      ['besoinlie-etre-vu', 'mois-mars', 'mois-juin'],
      ['besoinlie-2', 'mois-juin'],
    ]);
  });

  test('count what they would list, and leave out values that would list nothing', () => {
    expect(
      filtersOf(gifts, readers).map(({ values }) => values.map(({ label, count }) => [label, count])),
    ).toEqual([
      [
        ['être vu', 1],
        ['Σωκράτης', 1],
      ],
      [
        ['mars', 1],
        ['juin', 2],
      ],
    ]);
  });

  test('are not shown where they have one value to choose', () => {
    expect(filtersOf(gifts.slice(1), readers)).toEqual([]);
  });
});
