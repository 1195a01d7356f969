import { z } from 'zod';
import { contactSchema, formLinkSchema } from './contact.ts';
import { daySchema } from './day.ts';
import { field, wordList, words } from './field.ts';
import { idSchema, languageSchema, versionSchema } from './identifier.ts';
import { hexColourSchema } from './colour.ts';
import { meetingPlaceSchema } from './place.ts';
import { reviewSchema } from './review.ts';

export const motifNames = ['relay', 'bridge', 'spiral', 'meridian', 'loop'] as const;

/** The three values that make a programme's mark, and its two colours. */
export const identitySchema = field(
  z.strictObject({
    primary: field(hexColourSchema, ['Couleur principale', 'Primary colour']),
    accent: field(hexColourSchema, ['Seconde couleur', 'Accent colour']),
    motif: field(z.enum(motifNames), ['Motif', 'Motif']),
    meet: field(z.number().min(0.3).max(0.6).optional(), ['Part partagée du motif', 'Overlap of the motif']),
    turns: field(z.int().min(1).max(3).optional(), ['Tours du motif', 'Turns of the motif']),
    tilt: field(z.number().min(-90).max(90).optional(), [
      'Inclinaison du motif, en degrés',
      'Tilt of the motif, in degrees',
    ]),
    initials: field(z.string().min(1).max(3), ['Initiales', 'Initials']),
  }),
  ['Identité visuelle', 'Visual identity'],
);
export type Identity = z.output<typeof identitySchema>;

const participants = ['mentor', 'mentee', 'pair', 'programme', 'hr', 'manager'] as const;

export const milestoneSchema = z.strictObject({
  month: field(z.int().min(0).max(24), ['Mois', 'Month'], {
    help: ['0 pour ce qui vient avant le départ.', '0 for what comes before the start.'],
    translation: 'key',
  }),
  title: words(60, ['Titre', 'Title']),
  text: words(240, ['Texte', 'Text']),
  with: field(z.array(z.enum(participants)).min(1), ['Avec qui', 'With whom']),
});

export const figureSchema = z.strictObject({
  label: words(60, ['Intitulé', 'Label']),
  value: field(z.string().min(1).max(20), ['Valeur', 'Value'], { translation: 'text' }),
  note: words(80, ['Précision', 'Note']).optional(),
  n: field(z.int().min(0), ['Nombre de réponses ou de personnes', 'Number of answers or people']),
  date: field(daySchema, ['Date du chiffre', 'Date of the figure']),
});

export const programmeSchema = z.strictObject({
  name: field(z.string().trim().min(1).max(40), ['Nom', 'Name'], { translation: 'text' }),
  tagline: words(120, ['Accroche', 'Tagline']),
  lead: words(300, ['Chapeau', 'Lead']),
  type: field(z.enum(['classic', 'reverse', 'e-mentoring']), ['Type', 'Type']),
  status: field(z.enum(['open', 'preparing', 'closed']), ['État', 'Status']),
  order: field(z.int().min(0).default(0), ['Rang', 'Order']),
  sites: field(z.array(idSchema).min(1), ['Sites', 'Sites']),
  languages: field(z.array(languageSchema).min(1), ['Langues', 'Languages']),
  identity: identitySchema,
  entry: field(z.enum(['application', 'proposal', 'both']), ['Entrée', 'Entry']),
  apply: field(formLinkSchema.optional(), ['Lien de candidature', 'Application link']),
  frame: field(
    z.strictObject({
      months: field(z.int().min(1).max(24), ['Durée en mois', 'Months']),
      period: words(60, ['Période', 'Period']).optional(),
      rhythm: words(40, ['Rythme', 'Rhythm']),
      rhythmNote: words(80, ['Précision sur le rythme', 'Note on the rhythm']).optional(),
      hoursPerMonth: field(z.number().min(0.5).max(20), ['Heures par mois', 'Hours a month']),
      hoursNote: words(80, ['Précision sur les heures', 'Note on the hours']).optional(),
      rules: wordList({ min: 0, max: 6, each: 160 }, ['Règles du cadre', 'Rules of the frame']).optional(),
    }),
    ['Cadre', 'Frame'],
  ),
  meetings: field(z.array(z.enum(['formal', 'informal'])).min(1), ['Rencontres', 'Meetings']),
  channels: field(z.array(meetingPlaceSchema).min(1), ['Où l’on se rencontre', 'Where people meet']),
  objectives: wordList({ min: 2, max: 8, each: 160 }, ['Objectifs', 'Objectives']),
  expectations: wordList({ min: 2, max: 8, each: 160 }, ['Attentes', 'Expectations']),
  benefits: field(
    z.strictObject({
      mentor: wordList({ min: 2, max: 6, each: 120 }, ['Pour le mentor ou la mentore', 'For the mentor']),
      mentee: wordList({ min: 2, max: 6, each: 120 }, ['Pour la personne mentorée', 'For the mentee']),
      all: wordList({ min: 0, max: 6, each: 120 }, ['Pour tout le monde', 'For everyone']).optional(),
    }),
    ['Bénéfices', 'Benefits'],
  ),
  notPromised: words(300, ['Ce que le programme n’apporte pas', 'What the programme does not bring']),
  selection: wordList({ min: 1, max: 8, each: 200 }, ['Critères de sélection', 'Selection criteria']),
  matching: field(
    z
      .array(
        z.strictObject({
          label: words(40, ['Critère', 'Criterion']),
          text: words(240, ['Explication', 'Explanation']),
        }),
      )
      .min(1)
      .max(8),
    ['Comment les binômes se forment', 'How pairs are matched'],
  ),
  answerDelay: words(120, ['Délai de réponse', 'Time to an answer']),
  training: field(
    z.strictObject({
      hours: field(z.number().min(0).max(40), ['Heures', 'Hours']),
      compulsory: field(z.boolean(), ['Obligatoire', 'Compulsory']),
    }),
    ['Formation préalable', 'Prior training'],
  ),
  milestones: field(z.array(milestoneSchema).min(2).max(12), ['Étapes', 'Milestones']),
  compensation: field(
    z.strictObject({
      kind: field(z.enum(['unpaid', 'time-off', 'bonus', 'paid']), ['Sorte', 'Kind']),
      reason: field(z.string().trim().min(1).optional(), ['Raison publiée', 'Published reason'], {
        translation: 'text',
      }),
    }),
    ['Contrepartie', 'Compensation'],
  ),
  contact: contactSchema,
  figures: field(z.array(figureSchema).max(6).default([]), ['Chiffres', 'Figures']),
  charterVersion: field(versionSchema, ['Version de la charte', 'Charter version']),
  variant: field(idSchema.optional(), ['Variante sectorielle', 'Sector variant']),
  review: reviewSchema.optional(),
});
export type Programme = z.output<typeof programmeSchema>;
