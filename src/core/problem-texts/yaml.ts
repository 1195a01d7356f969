import type { ProblemText } from './problem-text.ts';

/** The writing of fields, before what they mean. */
export const yamlTexts = {
  'yaml-syntax': {
    severity: 'error',
    fr: ['Ces champs ne peuvent pas être lus : {detail}.', '{advice}'],
    en: ['These fields cannot be read: {detail}.', '{advice}'],
  },
  'yaml-tab': {
    severity: 'error',
    fr: [
      'Une tabulation sert ici de retrait.',
      'Remplacez-la par des espaces, deux par niveau, ou lancez npm run check -- --fix.',
    ],
    en: [
      'A tab is used here to indent.',
      'Replace it with spaces, two for each level, or run npm run check -- --fix.',
    ],
  },
  'cut-by-hash': {
    severity: 'warning',
    fr: [
      'La fin de cette ligne, « {written} », ne paraît pas : après une espace, # commence une note pour soi.',
      'Mettez le texte entre guillemets : "…". Si c’est une note, mettez une espace après le #.',
    ],
    en: [
      'The end of this line, “{written}”, is not shown: after a space, # starts a note to oneself.',
      'Put the text in quotation marks: "…". If it is a note, put a space after the #.',
    ],
  },
  'duplicate-key': {
    severity: 'error',
    fr: ['Le champ « {key} » est écrit deux fois.', 'Gardez-en un seul.'],
    en: ['The field “{key}” is written twice.', 'Keep only one.'],
  },
  'yaml-alias': {
    severity: 'error',
    fr: [
      'Les renvois (« {written} ») ne sont pas admis dans les fichiers de contenu.',
      'Écrivez la valeur en toutes lettres. Si le signe fait partie du texte, mettez le texte entre guillemets.',
    ],
    en: [
      'Aliases (“{written}”) are not allowed in content files.',
      'Write the value in full. If the sign belongs to the text, put the text in quotation marks.',
    ],
  },
  'yaml-tag': {
    severity: 'error',
    fr: [
      'Le marqueur de type « {written} » n’est pas admis.',
      'Retirez-le. Si le signe fait partie du texte, mettez le texte entre guillemets.',
    ],
    en: [
      'The type tag “{written}” is not allowed.',
      'Remove it. If the sign belongs to the text, put the text in quotation marks.',
    ],
  },
  'unsafe-key': {
    severity: 'error',
    fr: ['« {key} » ne peut pas être un nom de champ.', 'Retirez cette ligne.'],
    en: ['“{key}” cannot be the name of a field.', 'Remove this line.'],
  },
  'not-fields': {
    severity: 'error',
    fr: [
      'Le fichier ne contient pas de champs.',
      'Écrivez un champ par ligne, sous la forme « nom: valeur ».',
    ],
    en: ['The file holds no fields.', 'Write one field a line, as “name: value”.'],
  },
  'nested-too-deep': {
    severity: 'error',
    fr: ['Les champs ou le texte sont imbriqués trop profondément.', 'Retirez des niveaux : {max} au plus.'],
    en: ['The fields or the text are nested too deeply.', 'Remove levels: at most {max}.'],
  },
} as const satisfies Record<string, ProblemText>;
