import { z } from 'zod';
import { formLinkSchema } from './contact.ts';
import { localTimeSchema } from './day.ts';
import { field, words } from './field.ts';
import { idSchema, timeZoneSchema } from './identifier.ts';
import { placeSchema } from './place.ts';

export const eventTypes = [
  'gala',
  'dinner',
  'workshop',
  'conference',
  'seminar',
  'circle',
  'training',
  'information',
] as const;

export const eventSchema = z.strictObject({
  title: words(100, ['Titre', 'Title']),
  type: field(z.enum(eventTypes), ['Type', 'Type']),
  start: field(localTimeSchema, ['Début', 'Start'], {
    help: ['AAAA-MM-JJTHH:MM, heure du lieu.', 'YYYY-MM-DDTHH:MM, local time.'],
  }),
  end: field(localTimeSchema, ['Fin', 'End']),
  zone: field(timeZoneSchema, ['Fuseau horaire', 'Time zone']),
  place: placeSchema,
  audience: words(120, ['Public', 'Audience']),
  summary: words(240, ['Résumé', 'Summary']),
  skills: field(z.array(idSchema).default([]), ['Compétences', 'Skills']),
  accessibility: words(300, ['Accessibilité', 'Accessibility']),
  registration: field(formLinkSchema.optional(), ['Inscription', 'Registration']),
  photography: words(200, ['Photographie', 'Photography']),
});
export type Event = z.output<typeof eventSchema>;
