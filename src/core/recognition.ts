import { z } from 'zod';
import { field, words } from './field.ts';
import { costBands, moments, reaches, recognitionFamilies, recognitionNeeds } from './recognition-points.ts';

/** One way to say thank you. */
export const recognitionSchema = z.strictObject({
  name: words(80, ['Nom', 'Name']),
  summary: words(240, ['Résumé', 'Summary']),
  family: field(z.enum(recognitionFamilies), ['Famille', 'Family']),
  need: field(z.enum(recognitionNeeds), ['Besoin', 'Need met']),
  value: field(z.string().min(1).max(40).optional(), ['Valeur de l’entreprise', 'Company value']),
  cost: field(z.enum(costBands), ['Coût', 'Cost band']),
  from: words(60, ['Qui remercie', 'Who thanks']),
  moment: field(z.enum(moments), ['Moment', 'Moment']),
  when: words(60, ['Quand', 'When']),
  months: field(z.array(z.int().min(1).max(12)).default([]), [
    'Mois du calendrier',
    'Months in the calendar',
  ]),
  personal: field(z.enum(['individual', 'pair', 'group']), ['Pour qui', 'For whom']),
  reach: field(z.enum(reaches), ['Portée', 'Reach']),
  contributionNote: words(240, ['Note sur les cotisations', 'Note on social contributions']).optional(),
  feedback: field(
    z
      .strictObject({
        average: field(z.number().min(1).max(5), ['Moyenne sur 5', 'Average out of 5']),
        n: field(z.int().min(0), ['Nombre de réponses', 'Number of answers']),
      })
      .optional(),
    ['Retours', 'Feedback'],
  ),
});
export type Recognition = z.output<typeof recognitionSchema>;
