import type { ProblemText } from './problem-text.ts';

/** Fields that do not fit their schema. */
export const fieldTexts = {
  'unknown-key': {
    severity: 'error',
    fr: [
      'Le champ « {key} » n’existe pas ici.',
      'Retirez-le ou corrigez son nom. Champs possibles : {known}.',
    ],
    en: [
      'The field “{key}” does not exist here.',
      'Remove it or correct its name. Possible fields: {known}.',
    ],
  },
  'mentee-key': {
    severity: 'error',
    fr: [
      'Le champ « {key} » désignerait une personne mentorée : le kit n’enregistre jamais qui est mentoré par qui.',
      'Retirez ce champ. Une personne mentorée n’apparaît que si elle signe un témoignage.',
    ],
    en: [
      'The field “{key}” would name a mentee: the kit never stores who is mentored by whom.',
      'Remove this field. A mentee appears only by signing a testimonial.',
    ],
  },
  'private-data-key': {
    severity: 'error',
    fr: [
      'Le champ « {key} » contiendrait une donnée personnelle que le kit ne doit pas connaître.',
      'Retirez ce champ, et vérifiez que la donnée n’est pas restée dans l’historique du dépôt.',
    ],
    en: [
      'The field “{key}” would hold personal data that the kit must not know.',
      'Remove this field, and check that the data has not stayed in the history of the repository.',
    ],
  },
  'missing-field': {
    severity: 'error',
    fr: ['Le champ « {key} » manque.', 'Ajoutez-le : {expected}.'],
    en: ['The field “{key}” is missing.', 'Add it: {expected}.'],
  },
  'empty-field': {
    severity: 'error',
    fr: ['Ce champ est vide.', 'Écrivez {expected}, ou retirez la ligne si le champ est facultatif.'],
    en: ['This field is empty.', 'Write {expected}, or remove the line if the field is optional.'],
  },
  'wrong-type': {
    severity: 'error',
    fr: ['Ce champ contient {given} ; il attend {expected}.', '{advice}'],
    en: ['This field holds {given}; it expects {expected}.', '{advice}'],
  },
  'not-in-list': {
    severity: 'error',
    fr: ['Cette valeur n’est pas dans la liste.', 'Valeurs possibles : {list}.'],
    en: ['This value is not in the list.', 'Possible values: {list}.'],
  },
  'private-home': {
    severity: 'error',
    fr: [
      'Un domicile ne peut pas être un lieu de rencontre : la charte l’exclut.',
      'Choisissez un lieu professionnel, public ou à distance : {list}.',
    ],
    en: [
      'A private home cannot be a meeting place: the charter rules it out.',
      'Choose a workplace, a public place or a remote meeting: {list}.',
    ],
  },
  'too-long': {
    severity: 'error',
    fr: ['Le texte fait {length} caractères ; {max} au plus.', 'Raccourcissez-le de {excess}.'],
    en: ['The text has {length} characters; at most {max}.', 'Shorten it by {excess}.'],
  },
  'too-short': {
    severity: 'error',
    fr: ['Le texte fait {length} caractères ; {min} au moins.', 'Complétez-le.'],
    en: ['The text has {length} characters; at least {min}.', 'Complete it.'],
  },
  'too-many': {
    severity: 'error',
    fr: ['La liste compte {count} éléments ; {max} au plus.', 'Retirez-en {excess}.'],
    en: ['The list has {count} items; at most {max}.', 'Remove {excess}.'],
  },
  'too-few': {
    severity: 'error',
    fr: ['La liste compte trop peu d’éléments : {count} ; il en faut {min} au moins.', 'Ajoutez-en {lack}.'],
    en: ['The list has too few items: {count}; at least {min} are needed.', 'Add {lack}.'],
  },
  'out-of-range': {
    severity: 'error',
    fr: ['Ce nombre est hors des limites.', 'Écrivez un nombre {limits}.'],
    en: ['This number is out of range.', 'Write a number {limits}.'],
  },
  'bad-format': {
    severity: 'error',
    fr: ['Cette valeur n’a pas la forme attendue.', 'Écrivez {expected}.'],
    en: ['This value does not have the expected form.', 'Write {expected}.'],
  },
  'word-count': {
    severity: 'error',
    fr: [
      'Ce texte compte {count} mots ; il en faut entre {min} et {max}.',
      'Raccourcissez-le ou complétez-le.',
    ],
    en: ['This text has {count} words; between {min} and {max} are needed.', 'Shorten it or complete it.'],
  },
  'invalid-value': {
    severity: 'error',
    fr: [
      'Cette valeur n’est pas admise ici.',
      'Comparez avec un fichier voisin ou la documentation du champ.',
    ],
    en: [
      'This value is not accepted here.',
      'Compare with a neighbouring file or the documentation of the field.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
