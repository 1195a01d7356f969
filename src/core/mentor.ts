import { z } from 'zod';
import { emailSchema } from './contact.ts';
import { daySchema, daysBetween, type Day } from './day.ts';
import { field, shaped, words } from './field.ts';
import { idSchema, languageSchema, timeZoneSchema, versionSchema } from './identifier.ts';
import { meetingPlaceSchema } from './place.ts';
import { focusSchema } from './portrait.ts';
import { reviewSchema } from './review.ts';

export const motivations = ['transmit', 'learn', 'meet', 'give-back', 'open-doors', 'cross-sites'] as const;
export const agreementSchema = z.enum(['feminine', 'masculine', 'neutral']);
export type Agreement = z.output<typeof agreementSchema>;

const pictureShape = [
  'le chemin d’une image .jpg, .png, .webp ou .avif depuis ce fichier, comme ../photos/m-7k2q.jpg, sans signe comme # % ? dans son nom',
  'the path of a .jpg, .png, .webp or .avif picture from this file, such as ../photos/m-7k2q.jpg, with no sign such as # % ? in its name',
] as const;
const videoShape = [
  'le chemin d’une vidéo du dossier public, comme /videos/m-7k2q.mp4',
  'the path of a video in the public folder, such as /videos/m-7k2q.mp4',
] as const;
const posterShape = [
  'le chemin d’une image du dossier public, comme /videos/m-7k2q.jpg',
  'the path of a picture in the public folder, such as /videos/m-7k2q.jpg',
] as const;
const captionsShape = [
  'le chemin de sous-titres du dossier public, comme /videos/m-7k2q.vtt',
  'the path of captions in the public folder, such as /videos/m-7k2q.vtt',
] as const;

/** Picture file beside the content, with the words that replace it. */
export const pictureSchema = z.strictObject({
  src: field(
    shaped(
      z.string().regex(/^(?!\/)\.{0,2}[\p{L}\p{M}\p{N}_./ ()’'&+,@!=-]+\.(jpe?g|png|webp|avif|heic)$/iu),
      pictureShape,
    ),
    ['Fichier', 'File'],
    {
      help: [
        'Chemin depuis ce fichier, par exemple ../photos/m-7k2q.jpg.',
        'Path from this file, such as ../photos/m-7k2q.jpg.',
      ],
    },
  ),
  alt: words(200, ['Texte de remplacement', 'Alternative text']),
  focus: focusSchema.optional(),
});

export const videoSchema = z.strictObject({
  src: field(shaped(z.string().regex(/^\/(?!\/)[\w./-]+\.(mp4|webm)$/), videoShape), ['Fichier', 'File']),
  poster: field(shaped(z.string().regex(/^\/(?!\/)[\w./-]+\.(jpe?g|png|webp)$/), posterShape), [
    'Affiche',
    'Poster',
  ]),
  captions: field(
    shaped(z.string().regex(/^\/(?!\/)[\w./-]+\.vtt$/), captionsShape).optional(),
    ['Sous-titres', 'Captions'],
    { translation: 'text' },
  ),
  transcript: words(6000, ['Transcription', 'Transcript']),
});

export const availabilitySchema = z.strictObject({
  state: field(z.enum(['open', 'waiting-list', 'full', 'paused']), ['État', 'State']),
  places: field(z.int().min(0).max(3), ['Places', 'Places']),
  checked: field(daySchema, ['Vérifiée le', 'Checked on']),
});

/**
 * A mentor's public profile. Strict on purpose: no birth date, private contact, manager, appraisal, health,
 * origin or mentee can be written here. The body is the presentation, 40 to 120 words.
 */
export const mentorSchema = z.strictObject({
  displayName: field(z.string().trim().min(1).max(60), ['Nom affiché', 'Display name']),
  agreement: field(agreementSchema.default('neutral'), ['Accord', 'Agreement']),
  role: words(70, ['Fonction', 'Role']),
  site: field(idSchema, ['Site', 'Site']),
  languages: field(z.array(languageSchema).min(1).max(6), ['Langues', 'Languages']),
  timeZone: field(timeZoneSchema, ['Fuseau horaire', 'Time zone']),
  motivations: field(z.array(z.enum(motivations)).min(1).max(3), ['Motivations', 'Motivations']),
  skills: field(
    z.strictObject({
      technical: field(z.array(idSchema).max(6), ['Techniques', 'Technical']),
      transversal: field(z.array(idSchema).max(6), ['Transversales', 'Transversal']),
    }),
    ['Compétences', 'Skills'],
  ),
  programmes: field(z.array(idSchema).min(1), ['Programmes', 'Programmes']),
  channels: field(z.array(meetingPlaceSchema).min(1), ['Se rencontrer', 'Ways to meet']),
  availability: field(availabilitySchema, ['Disponibilité', 'Availability']),
  photo: field(pictureSchema.optional(), ['Portrait', 'Portrait']),
  video: field(videoSchema.optional(), ['Vidéo', 'Video']),
  contact: field(
    z.union([z.literal('programme'), emailSchema]).default('programme'),
    ['Contact', 'Contact'],
    {
      help: ['« programme » ou une adresse de travail.', '“programme” or a work address.'],
    },
  ),
  charter: field(
    z.strictObject({
      version: field(versionSchema, ['Version acceptée', 'Accepted version']),
      date: field(daySchema, ['Acceptée le', 'Accepted on']),
    }),
    ['Charte', 'Charter'],
  ),
  quote: words(240, ['Phrase en exergue', 'Pull quote']).optional(),
  status: field(z.enum(['active', 'paused', 'left']), ['Statut', 'Status']),
  review: reviewSchema.optional(),
});
export type Mentor = z.output<typeof mentorSchema>;

/** What a visitor may read of a mentor's availability, in the order of the filters. */
export const shownAvailabilities = ['open', 'waiting-list', 'full', 'to-confirm', 'paused'] as const;
/** What a visitor reads of a mentor's availability. */
export type ShownAvailability = (typeof shownAvailabilities)[number];

/** An availability checked more than 90 days ago is shown as to be confirmed; a pause needs no check. */
export const shownAvailability = (
  mentor: Pick<Mentor, 'availability' | 'status'>,
  today: Day,
): ShownAvailability => {
  if (mentor.status === 'paused' || mentor.availability.state === 'paused') return 'paused';
  return daysBetween(mentor.availability.checked, today) > 90 ? 'to-confirm' : mentor.availability.state;
};
