import { z } from 'zod';
import { ruleSchema } from './charter.ts';
import { field, wordList, words } from './field.ts';

/** A sector variant: its vocabulary, its examples and its extra charter rules. */
export const variantSchema = z.strictObject({
  name: words(60, ['Nom', 'Name']),
  summary: words(240, ['Résumé', 'Summary']),
  vocabulary: field(
    z
      .array(
        z.strictObject({
          standard: words(60, ['Mot du kit', 'Word of the kit']),
          here: words(60, ['Mot du secteur', 'Word of the sector']),
        }),
      )
      .default([]),
    ['Vocabulaire', 'Vocabulary'],
  ),
  examples: wordList({ min: 1, max: 6, each: 240 }, ['Exemples', 'Examples']),
  rules: field(z.array(ruleSchema).default([]), ['Règles supplémentaires', 'Extra rules']),
});
export type Variant = z.output<typeof variantSchema>;
