import { z } from 'zod';
import { daySchema } from './day.ts';
import { field } from './field.ts';
import { idSchema, personIdSchema, versionSchema } from './identifier.ts';

/** One journey in a programme: dates, validated hours and outcome; never content, never the other person. */
export const participationSchema = z.strictObject({
  programme: field(idSchema, ['Programme', 'Programme']),
  role: field(z.enum(['mentor', 'mentee']), ['Rôle', 'Role']),
  start: field(daySchema, ['Début', 'Start']),
  end: field(daySchema.optional(), ['Fin', 'End']),
  outcome: field(z.enum(['completed', 'stopped-by-agreement', 'ongoing']), ['Issue', 'Outcome']),
  hours: field(z.number().min(0).max(400).default(0), ['Heures', 'Hours']),
  validatedByHr: field(daySchema.optional(), ['Heures validées par les RH le', 'Hours validated by HR on']),
  trainedOn: field(daySchema.optional(), ['Formation suivie le', 'Trained on']),
  closingReview: field(daySchema.optional(), ['Bilan de clôture le', 'Closing review on']),
});
export type Participation = z.output<typeof participationSchema>;

export const contributionSchema = z.strictObject({
  kind: field(z.enum(['workshop', 'circle', 'welcome', 'resource', 'jury']), ['Sorte', 'Kind']),
  date: field(daySchema, ['Date', 'Date']),
});

/** `private/participations/<person>.yaml`: kept apart from the site, never rendered. */
export const participationFileSchema = z.strictObject({
  person: field(personIdSchema, ['Personne', 'Person']),
  participations: field(z.array(participationSchema), ['Parcours', 'Journeys']),
  charters: field(
    z
      .array(
        z.strictObject({
          version: field(versionSchema, ['Version acceptée', 'Accepted version']),
          date: field(daySchema, ['Acceptée le', 'Accepted on']),
        }),
      )
      .default([]),
    ['Chartes acceptées auparavant', 'Charters accepted before'],
  ),
  contributions: field(z.array(contributionSchema).default([]), ['Contributions', 'Contributions']),
});
export type ParticipationFile = z.output<typeof participationFileSchema>;
