import { z } from 'zod';
import { field, words } from './field.ts';

export const skillFamilies = ['technical', 'transversal'] as const;

/** One skill of the controlled list. */
export const skillSchema = z.strictObject({
  label: words(60, ['Intitulé', 'Label']),
  family: field(z.enum(skillFamilies), ['Famille', 'Family']),
});
export type Skill = z.output<typeof skillSchema>;
