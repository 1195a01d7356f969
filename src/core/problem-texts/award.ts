import type { ProblemText } from './problem-text.ts';

/** Editions of mentor of the year. */
export const awardTexts = {
  'criteria-total': {
    severity: 'error',
    fr: ['Les poids des critères font {total} ; ils doivent faire 100.', 'Corrigez les poids.'],
    en: ['The weights of the criteria total {total}; they must total 100.', 'Correct the weights.'],
  },
  'small-jury': {
    severity: 'error',
    fr: [
      'Le jury compte {count} personnes ; il en faut {min} dès l’ouverture des candidatures.',
      'Complétez le jury, avec des fonctions.',
    ],
    en: [
      'The jury has {count} people; {min} are needed once nominations open.',
      'Complete the jury, with functions.',
    ],
  },
  'early-names': {
    severity: 'error',
    fr: [
      'Les noms seraient publiés le {publishAt}, avant la remise du {ceremony}.',
      'Mettez « publishAt » au jour de la remise ou après.',
    ],
    en: [
      'The names would be published on {publishAt}, before the ceremony of {ceremony}.',
      'Set “publishAt” to the day of the ceremony or later.',
    ],
  },
  'no-laureates': {
    severity: 'warning',
    fr: [
      'Les noms de l’édition {edition} devaient paraître le {publishAt}, et il n’y en a aucun.',
      'Ajoutez « laureates », ou repoussez « publishAt ».',
    ],
    en: [
      'The names of the {edition} edition were due on {publishAt}, and there are none.',
      'Add “laureates”, or put “publishAt” off.',
    ],
  },
  'unknown-category': {
    severity: 'error',
    fr: ['Cette édition n’a pas de catégorie « {name} ».', 'Catégories : {known}.'],
    en: ['This edition has no category “{name}”.', 'Categories: {known}.'],
  },
} as const satisfies Record<string, ProblemText>;
