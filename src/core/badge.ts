import { z } from 'zod';
import { daySchema } from './day.ts';
import { field, words } from './field.ts';

/**
 * One version of a badge's rule: every threshold named must be reached. A version stays in the file when a new
 * one is added, so that what was earned under it is never lost.
 */
export const badgeRuleSchema = z.strictObject({
  version: field(z.int().min(1), ['Version', 'Version']),
  effective: field(daySchema, ['En vigueur le', 'Effective from']),
  charterAccepted: field(z.boolean().default(false), [
    'Charte en vigueur acceptée',
    'Current charter accepted',
  ]),
  started: field(z.int().min(0).default(0), ['Parcours commencés', 'Journeys started']),
  completed: field(z.int().min(0).default(0), ['Parcours menés à terme', 'Journeys completed']),
  closingReviews: field(z.int().min(0).default(0), ['Bilans de clôture', 'Closing reviews']),
  programmes: field(z.int().min(0).default(0), ['Programmes différents', 'Different programmes']),
  hours: field(z.number().min(0).default(0), ['Heures validées', 'Validated hours']),
  trainings: field(z.int().min(0).default(0), ['Formations suivies', 'Training sessions']),
  contributions: field(z.int().min(0).default(0), [
    'Contributions à la communauté',
    'Contributions to the community',
  ]),
  laureate: field(z.boolean().default(false), ['Choix du jury', 'Chosen by the jury']),
});
export type BadgeRule = z.output<typeof badgeRuleSchema>;

/** The thresholds of a rule that are counts of facts. */
export const ruleCounts = [
  'started',
  'completed',
  'closingReviews',
  'programmes',
  'hours',
  'trainings',
  'contributions',
] as const;
export type RuleCount = (typeof ruleCounts)[number];

export const badgeSchema = z.strictObject({
  name: words(40, ['Nom', 'Name']),
  role: field(z.enum(['mentor', 'mentee']), ['Rôle', 'Role']),
  level: field(z.int().min(1).max(4), ['Niveau', 'Level']),
  shape: field(z.enum(['seal', 'crown']), ['Forme', 'Shape']),
  criteria: words(240, ['Critères publiés', 'Published criteria']),
  summary: words(80, ['En bref', 'In short']),
  visibility: field(z.enum(['public', 'private']).default('public'), ['Visibilité', 'Visibility'], {
    help: [
      '« private » : remis à la personne, jamais publié.',
      '“private”: given to the person, never published.',
    ],
  }),
  rules: field(z.array(badgeRuleSchema).min(1), ['Versions de la règle', 'Versions of the rule']),
});
export type Badge = z.output<typeof badgeSchema>;
