import type { ProblemText } from './problem-text.ts';

/** Files of the languages beside the default one. */
export const translationTexts = {
  untranslated: {
    severity: 'warning',
    fr: [
      'Ce fichier n’a pas de traduction en « {locale} ».',
      'Créez {translation} avec les seuls champs de texte. D’ici là, le site dit que la traduction manque.',
    ],
    en: [
      'This file has no translation in “{locale}”.',
      'Create {translation} with the text fields only. Until then, the site says that the translation is missing.',
    ],
  },
  'stale-translation': {
    severity: 'warning',
    fr: [
      'Le texte d’origine a changé depuis cette traduction : {original}.',
      'Relisez les deux, puis confirmez : npm run translated -- {file}',
    ],
    en: [
      'The original text changed since this translation: {original}.',
      'Read both again, then confirm: npm run translated -- {file}',
    ],
  },
  'missing-translation': {
    severity: 'error',
    fr: ['Le champ « {key} » n’est pas traduit.', 'Écrivez-le dans cette langue : {original} le contient.'],
    en: ['The field “{key}” is not translated.', 'Write it in this language: {original} holds it.'],
  },
  'missing-body-translation': {
    severity: 'error',
    fr: ['Le texte sous les champs n’est pas traduit.', 'Traduisez le texte de {original}.'],
    en: ['The text below the fields is not translated.', 'Translate the text of {original}.'],
  },
  'not-translated-here': {
    severity: 'error',
    fr: [
      'Le champ « {key} » ne se traduit pas : il vaut pour toutes les langues.',
      'Retirez cette ligne. La valeur se change dans {original}.',
    ],
    en: [
      'The field “{key}” is not translated: it holds for all languages.',
      'Remove this line. Its value is changed in {original}.',
    ],
  },
  'translation-without-original': {
    severity: 'error',
    fr: [
      'Cette traduction n’a pas de fichier d’origine.',
      'Créez d’abord {original}, ou corrigez le nom de ce fichier.',
    ],
    en: [
      'This translation has no original file.',
      'Create {original} first, or correct the name of this file.',
    ],
  },
  'only-in-translation': {
    severity: 'error',
    fr: [
      'Le champ « {key} » est traduit mais n’est pas dans l’original.',
      'Écrivez-le d’abord dans {original}, ou retirez-le.',
    ],
    en: [
      'The field “{key}” is translated but is not in the original.',
      'Write it in {original} first, or remove it.',
    ],
  },
  'translation-items': {
    severity: 'error',
    fr: [
      'Cette liste compte {count} éléments traduits ; l’original en compte {expected}.',
      'Reprenez les mêmes éléments, dans le même ordre, que {original}.',
    ],
    en: [
      'This list has {count} translated items; the original has {expected}.',
      'Repeat the same items, in the same order, as {original}.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
