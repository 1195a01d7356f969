import { expect, it } from 'vitest';
import { fontsFor } from '../../scripts/rendering/fonts.ts';

const families = (text: string): string[] => [...new Set(fontsFor(text).map(({ family }) => family))];

it.each([
  ['', ['Bricolage Grotesque', 'Atkinson Hyperlegible Next']],
  ['Aurélie', ['Bricolage Grotesque', 'Atkinson Hyperlegible Next']],
  [
    'Łukasz',
    [
      'Bricolage Grotesque',
      'Bricolage Grotesque Ext',
      'Atkinson Hyperlegible Next',
      'Atkinson Hyperlegible Next Ext',
    ],
  ],
  [
    'Nguyễn',
    ['Bricolage Grotesque', 'Bricolage Grotesque Viet', 'Atkinson Hyperlegible Next', 'Commissioner Viet'],
  ],
  [
    'Ελένη',
    ['Bricolage Grotesque', 'Commissioner Greek', 'Atkinson Hyperlegible Next', 'Commissioner Greek'],
  ],
])('reads for “%s” the fonts that hold its letters, and no other', (text, expected) => {
  expect(families(text)).toEqual([...new Set(expected)]);
});
