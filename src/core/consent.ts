import { z } from 'zod';
import { daySchema } from './day.ts';
import { field } from './field.ts';
import { personIdSchema } from './identifier.ts';

export const purposes = [
  'profile',
  'photo',
  'video',
  'testimonial',
  'award',
  'externalBadge',
  'newsletter',
] as const;
export const purposeSchema = z.enum(purposes);
export type Purpose = z.output<typeof purposeSchema>;

/** One answer of a person: valid from `date` until the day before `expires`, while `state` is granted. */
export const consentAnswerSchema = z.strictObject({
  state: field(z.enum(['granted', 'refused', 'withdrawn']), ['État', 'State']),
  date: field(daySchema, ['Date', 'Date']),
  expires: field(daySchema.optional(), ['Expire le', 'Expires on']),
  form: field(z.string().min(1).max(40), ['Version du formulaire', 'Form version']),
  proof: field(z.string().min(1).max(80), ['Référence au registre', 'Reference in the register']),
});
export type ConsentAnswer = z.output<typeof consentAnswerSchema>;

/** `private/consents/<person>.yaml`: a purpose that is not named was not granted. */
export const consentSchema = z.strictObject({
  person: field(personIdSchema, ['Personne', 'Person']),
  purposes: field(z.partialRecord(purposeSchema, consentAnswerSchema), ['Finalités', 'Purposes']),
});
export type Consent = z.output<typeof consentSchema>;
