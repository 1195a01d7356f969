import type { ProblemText } from './problem-text.ts';

/** The kit's own components in a text: their names, their attributes, what they hold and where they stand. */
export const componentTexts = {
  'spread-attribute': {
    severity: 'error',
    fr: [
      '<{component}> contient du code entre accolades à la place d’un attribut.',
      'Retirez les accolades, et écrivez chaque attribut avec sa valeur entre guillemets : nom="valeur".',
    ],
    en: [
      '<{component}> holds code between braces in place of an attribute.',
      'Remove the braces, and write each attribute with its value in quotation marks: name="value".',
    ],
  },
  'attribute-expression': {
    severity: 'error',
    fr: [
      'L’attribut « {name} » de <{component}> contient du code.',
      'Écrivez la valeur entre guillemets : {name}="…".',
    ],
    en: [
      'The attribute “{name}” of <{component}> holds code.',
      'Write the value in quotation marks: {name}="…".',
    ],
  },
  'unknown-component': {
    severity: 'error',
    fr: ['Le composant <{component}> n’existe pas.', 'Composants du kit : {known}.'],
    en: ['The component <{component}> does not exist.', 'Components of the kit: {known}.'],
  },
  'component-in-sentence': {
    severity: 'error',
    fr: [
      '<{component}> est au milieu d’une phrase.',
      'Mettez-le seul sur sa ligne, avec une ligne vide avant et après.',
    ],
    en: [
      '<{component}> is in the middle of a sentence.',
      'Put it alone on its line, with a blank line before and after.',
    ],
  },
  'unknown-attribute': {
    severity: 'error',
    fr: ['<{component}> n’a pas d’attribut « {name} ».', 'Attributs possibles : {known}.'],
    en: ['<{component}> has no attribute “{name}”.', 'Possible attributes: {known}.'],
  },
  'duplicate-attribute': {
    severity: 'error',
    fr: ['<{component}> a deux fois l’attribut « {name} ».', 'Gardez-en un seul.'],
    en: ['<{component}> has the attribute “{name}” twice.', 'Keep only one.'],
  },
  'missing-attribute': {
    severity: 'error',
    fr: ['L’attribut « {name} » de <{component}> manque.', 'Ajoutez-le : {name}="…", {expected}.'],
    en: ['The attribute “{name}” of <{component}> is missing.', 'Add it: {name}="…", {expected}.'],
  },
  'bad-attribute': {
    severity: 'error',
    fr: ['L’attribut « {name} » de <{component}> ne convient pas : {cause}', '{remedy}'],
    en: ['The attribute “{name}” of <{component}> does not fit: {cause}', '{remedy}'],
  },
  'no-text-inside': {
    severity: 'error',
    fr: ['<{component}> ne contient pas de texte.', 'Écrivez <{component} … /> et sortez le texte.'],
    en: ['<{component}> holds no text.', 'Write <{component} … /> and move the text out.'],
  },
  'text-needed-inside': {
    severity: 'error',
    fr: [
      '<{component}> est vide.',
      'Écrivez entre ses deux balises : <{component}>…</{component}>, ou retirez-le.',
    ],
    en: [
      '<{component}> is empty.',
      'Write between its two tags: <{component}>…</{component}>, or remove it.',
    ],
  },
  'component-holds': {
    severity: 'error',
    fr: [
      '<{component}> contient autre chose que ce qu’il met en forme.',
      'Mettez entre ses balises {expected}.',
    ],
    en: ['<{component}> holds something else than what it lays out.', 'Put between its tags {expected}.'],
  },
  'component-outside': {
    severity: 'error',
    fr: ['<{component}> n’est pas dans un <{parent}>.', 'Mettez-le entre <{parent}> et </{parent}>.'],
    en: ['<{component}> is not in a <{parent}>.', 'Put it between <{parent}> and </{parent}>.'],
  },
} as const satisfies Record<string, ProblemText>;
