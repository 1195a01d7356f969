import { z } from 'zod';
import { daySchema } from './day.ts';
import { field, words } from './field.ts';
import { idSchema, personIdSchema } from './identifier.ts';
import { agreementSchema, videoSchema } from './mentor.ts';
import { countWords } from './text.ts';

const wordsBetween = (min: number, max: number) =>
  z
    .string()
    .trim()
    .refine((text) => countWords(text) >= min && countWords(text) <= max, {
      params: { problem: 'word-count', min, max },
    });

/** A group this small could be recognised: an anonymous voice must come from at least twenty people. */
export const smallestAnonymousGroup = 20;

export const testimonialSchema = z.strictObject({
  author: field(personIdSchema.optional(), ['Auteur ou autrice', 'Author']),
  signature: field(
    z
      .strictObject({
        name: field(z.string().trim().min(1).max(60), ['Nom affiché', 'Display name']),
        role: words(70, ['Fonction', 'Role']),
        agreement: field(agreementSchema.default('neutral'), ['Accord', 'Agreement']),
      })
      .optional(),
    ['Signature', 'Signature'],
    { help: ['Pour une personne qui n’a pas de profil de mentor.', 'For someone without a mentor profile.'] },
  ),
  anonymous: field(
    z
      .strictObject({
        role: words(70, ['Fonction large', 'Broad role']),
        group: words(70, ['Groupe', 'Group']),
        groupSize: field(z.int().min(0), ['Taille du groupe', 'Size of the group'], {
          help: ['Au moins 20 personnes.', 'At least 20 people.'],
        }),
      })
      .optional(),
    ['Anonyme', 'Anonymous'],
  ),
  speaksAs: field(z.enum(['mentor', 'mentee', 'hr', 'manager']), ['Parle en tant que', 'Speaks as']),
  format: field(z.enum(['text', 'interview', 'video']), ['Format', 'Format']),
  title: words(90, ['Titre', 'Title']),
  quote: field(wordsBetween(20, 60), ['Citation', 'Quote'], {
    translation: 'text',
    help: ['20 à 60 mots.', '20 to 60 words.'],
  }),
  context: field(
    z.strictObject({
      programme: field(idSchema, ['Programme', 'Programme']),
      sector: words(60, ['Secteur', 'Sector']).optional(),
      season: words(40, ['Saison', 'Season']),
    }),
    ['Contexte', 'Context'],
  ),
  date: field(daySchema, ['Date', 'Date']),
  passedOn: field(wordsBetween(1, 25).optional(), ['Ce que j’ai transmis', 'What I passed on'], {
    translation: 'text',
  }),
  learned: field(wordsBetween(1, 25).optional(), ['Ce que j’ai appris', 'What I learned'], {
    translation: 'text',
  }),
  mentions: field(z.array(personIdSchema).default([]), ['Personnes nommées', 'People named'], {
    help: ['Chacune doit avoir consenti.', 'Each must have consented.'],
  }),
  video: field(videoSchema.optional(), ['Vidéo', 'Video']),
  featured: field(z.boolean().default(false), ['Mis en avant', 'Featured']),
});
export type Testimonial = z.output<typeof testimonialSchema>;
