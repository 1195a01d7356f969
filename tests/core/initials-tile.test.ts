import { expect, test } from 'vitest';
import { initialsOf } from '../../src/core/initials-tile.ts';

test.each([
  ['Aurélie Kermadec-Roy', 'AKR'],
  ['Aurélie Kermadec\u2011Roy', 'AKR'],
  ['Marie-Anne de la Tour', 'MLT'],
  ['Ọ̀ṣun Q̈ĩ', 'Ọ̀Q̈'],
  ['ß (Eszett)', 'SE'],
  ['Émile', 'É'],
  // Signs that count as letters.
  ['ʿAbd al-Rahman', 'AAR'],
  ['ʻIolani Kealoha', 'IK'],
  // Capitals that names do not have.
  ['ნინო ბერიძე', 'ნბ'],
])('initials of %s', (name, wanted) => {
  expect(initialsOf(name)).toBe(wanted.normalize('NFC'));
});
