import { expect, test } from 'vitest';
import { fileNameOf, plainNameOf } from '../../src/core/file-name.ts';

test.each([
  ['Mentore de l’année 2025', 'mentore-de-l-annee-2025', 'mentore-de-l-annee-2025'],
  ['Yıldız Programı', 'yildiz-programi', 'yildiz-programi'],
  ['Þórður Ægisson', 'thordur-aegisson', 'thordur-aegisson'],
  ['Μέντορας Αναφοράς', 'μεντορας-αναφορας', ''],
  ['Дружба 2.0 / новая', 'дружба-2-0-новая', '2-0'],
  ['???', '', ''],
])('%s names a file, and an address', (words, file, plain) => {
  expect(fileNameOf(words)).toBe(file);
  expect(plainNameOf(words)).toBe(plain);
});
