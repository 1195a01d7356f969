import { expect, test } from 'vitest';
import { daySchema, localTimeSchema } from '../../src/core/day.ts';
import { field } from '../../src/core/field.ts';
import { idSchema, languageSchema, timeZoneSchema } from '../../src/core/identifier.ts';
import { meantBy, nearlyMeantBy } from '../../src/core/spoken.ts';

test.each([
  [daySchema, '2/3/2026', '2026-03-02'],
  [daySchema, '2026/3/2', '2026-03-02'],
  [daySchema, '1er août 2026', '2026-08-01'],
  [daySchema, '12 March 2027', '2027-03-12'],
  [daySchema, '31/02/2026', undefined],
  [daySchema, 'lundi', undefined],
  [localTimeSchema, '12/03/2027 18h30', '2027-03-12T18:30'],
  [localTimeSchema, '12 mars 2027 à 8 h', '2027-03-12T08:00'],
  [localTimeSchema, '2027-03-12 18:30:00', '2027-03-12T18:30'],
  [localTimeSchema, '2027-03-12', undefined],
  [languageSchema, 'Français', 'fr'],
  [languageSchema, 'polish', 'pl'],
  [languageSchema, 'klingonien', undefined],
  [timeZoneSchema, 'paris', 'Europe/Paris'],
  [timeZoneSchema, 'New York', 'America/New_York'],
  [idSchema, 'Prise de parole', 'prise-de-parole'],
  [idSchema, '…', undefined],
])('%#: what people write has the value that they mean, and nothing else has one', (schema, text, value) => {
  expect(meantBy(schema, text)).toBe(value);
});

test('a misspelt name is found, through a label and an optional field', () => {
  const languages = field(languageSchema.optional(), ['Langue', 'Language']);
  expect(nearlyMeantBy(languages, 'espagnl')).toBe('es');
  expect(nearlyMeantBy(languages, 'xyzxyzxyz')).toBeUndefined();
});
