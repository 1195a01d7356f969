import { z } from 'zod';
import { purposeSchema, type Purpose } from '../../src/core/consent.ts';
import { daySchema } from '../../src/core/day.ts';
import { field } from '../../src/core/field.ts';
import type { Settings } from '../../src/core/settings.ts';
import { privateFile, type NewFile } from './entry-files.ts';

/** What HR's register says of a new mentor, as it is asked: one date and one form for all that was granted. */
export const grantSchema = z.strictObject({
  purposes: field(z.array(purposeSchema).min(1), ['Finalités accordées', 'Purposes granted']),
  given: field(daySchema, ['Accordé le', 'Granted on']),
  expires: field(daySchema.optional(), ['Expire le', 'Expires on']),
  form: field(z.string().trim().min(1).max(40), ['Version du formulaire', 'Form version']),
  proof: field(z.string().trim().min(1).max(80), ['Référence au registre', 'Reference in the register']),
});
export type Grant = z.output<typeof grantSchema>;

/** The private files of a new mentor: the consent, and an empty list of journeys. */
export const mentorFiles = (person: string, grant: Grant, settings: Settings): NewFile[] => {
  const { purposes, given, expires, form, proof } = grant;
  const answer = { state: 'granted', date: given, ...(expires !== undefined && { expires }), form, proof };
  const granted: Partial<Record<Purpose, object>> = Object.fromEntries(
    purposes.map((one) => [one, { ...answer }]),
  );
  return [
    privateFile('consents', person, { person, purposes: granted }, settings),
    privateFile('participations', person, { person, participations: [] }, settings),
  ];
};
