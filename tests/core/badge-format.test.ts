import { expect, test } from 'vitest';
import { badgeAt, badgeFile, badgeFormats, groundsOf } from '../../src/core/badge-format.ts';

test.each([undefined, 'en', 'pt-BR', 'fil'])(
  'says whose badge a picture shows by its path: language %s',
  (language) => {
    const place = { mentor: 'm-7k2q', badge: 'tres-bon-link' };
    for (const format of badgeFormats)
      for (const ground of groundsOf(format))
        expect(badgeAt(badgeFile({ ...place, language }, { format, ground }))).toEqual(place);
    expect(badgeAt(badgeFile(place, { format: 'emblem', type: 'svg' }))).toEqual(place);
  },
);

test.each([
  'badges/m-7k2q/mine.png',
  'badges/m-7k2q/reference-link.jpg',
  'other/badges/m-7k2q/a-link.png',
  'badges/a-link.png',
])('takes no other file for one: %s', (path) => {
  expect(badgeAt(path)).toBeUndefined();
});
