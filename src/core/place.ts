import { z } from 'zod';
import { field, words } from './field.ts';
import { idSchema } from './identifier.ts';

/**
 * Where people meet. A private home cannot be expressed: the charter forbids it.
 * `site` is one of the company's, `public-place` is open to anyone, `video` and `phone` are remote.
 */
export const meetingPlaces = ['site', 'public-place', 'video', 'phone'] as const;
export const meetingPlaceSchema = z.enum(meetingPlaces);
export type MeetingPlace = z.output<typeof meetingPlaceSchema>;

/** The place of an event. */
export const placeSchema = field(
  z.strictObject({
    kind: field(z.enum(['site', 'public-place', 'video']), ['Sorte de lieu', 'Kind of place'], {
      help: [
        'Un site de l’entreprise, un lieu public ou une visioconférence ; jamais un domicile.',
        'A company site, a public place or a video call; never a home.',
      ],
    }),
    site: field(idSchema.optional(), ['Site', 'Site']),
    name: words(120, ['Nom du lieu', 'Name of the place']),
    online: field(z.boolean().default(false), ['Aussi à distance', 'Also online']),
  }),
  ['Lieu', 'Place'],
);
