import { z } from 'zod';
import { daySchema } from './day.ts';
import { field, words } from './field.ts';

/** Who looks after an entry, and when it was last and will next be read again. */
export const reviewSchema = field(
  z.strictObject({
    owner: words(
      80,
      ['Responsable de la relecture', 'Review owner'],
      ['Une fonction, pas une personne.', 'A function, not a person.'],
    ),
    last: field(daySchema, ['Dernière relecture', 'Last review']),
    next: field(daySchema, ['Prochaine relecture', 'Next review']),
  }),
  ['Relecture', 'Review'],
);
