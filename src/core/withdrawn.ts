import { z } from 'zod';
import { addMonths, daySchema, type Day } from './day.ts';
import { field } from './field.ts';
import { personIdSchema } from './identifier.ts';

/** How long the memory of a withdrawal is kept, in months: the longest that backups usually last. For the DPO to confirm. */
export const withdrawnMonths = 12;

/**
 * `private/withdrawn/<person>.yaml`: what a build needs to prove that someone who withdrew is nowhere, once the
 * profile is deleted. A salted hash of a name is found by trying names, so the words are kept as they are, in the
 * private folder only and until a day.
 */
export const withdrawnSchema = z.strictObject({
  person: field(personIdSchema, ['Personne', 'Person']),
  date: field(daySchema, ['Retrait du', 'Withdrawn on']),
  until: field(daySchema, ['À supprimer le', 'To be deleted on'], {
    help: [
      'Passé ce jour, le fichier ne sert plus : supprimez-le.',
      'After that day the file has served its purpose: delete it.',
    ],
  }),
  name: field(z.string().min(1).max(120).optional(), ['Nom cherché', 'Name looked for']),
  words: field(z.array(z.string().min(1).max(60)).default([]), ['Mots cherchés', 'Words looked for'], {
    help: ['Retirez un mot qui désigne aussi autre chose.', 'Remove a word that also means something else.'],
  }),
  portraits: field(z.array(z.string().regex(/^[-+.]{528}$/)).default([]), [
    'Empreintes du portrait',
    'Prints of the portrait',
  ]),
});
export type Withdrawn = z.output<typeof withdrawnSchema>;

/** The last day of a memory that starts on a day. */
export const rememberedUntil = (day: Day): Day => addMonths(day, withdrawnMonths);
