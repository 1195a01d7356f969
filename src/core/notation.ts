import type { Bilingual } from './locale.ts';

/** How the values of a file are written: in words of its own for lists, groups and texts. */
export interface Notation {
  /** A list, in words that end “Write…” or “…is expected”. */
  readonly list: Bilingual;
  readonly writeList: Bilingual;
  readonly writeGroup: Bilingual;
  readonly writeText: Bilingual;
  /** An item of a list in square brackets. */
  readonly item: (text: string) => string;
}

/** Content files. */
export const yamlNotation: Notation = {
  list: {
    fr: 'une liste, un élément par ligne précédé de « - »',
    en: 'a list, one item a line after “- ”',
  },
  writeList: {
    fr: 'Écrivez un élément par ligne, précédé d’un trait d’union et d’une espace : « - ».',
    en: 'Write one item a line, after a hyphen and a space: “- ”.',
  },
  writeGroup: {
    fr: 'Écrivez un champ par ligne sous celui-ci, avec deux espaces de retrait.',
    en: 'Write one field a line below this one, indented by two spaces.',
  },
  writeText: {
    fr: 'Écrivez le texte sur la même ligne que le nom du champ.',
    en: 'Write the text on the line of the field’s name.',
  },
  item: (text) => text,
};

/** `kit.config.ts`. */
export const scriptNotation: Notation = {
  list: { fr: 'une liste entre crochets', en: 'a list in square brackets' },
  writeList: {
    fr: 'Écrivez les éléments entre crochets, séparés par des virgules : [ …, … ].',
    en: 'Write the items in square brackets, with commas between them: [ …, … ].',
  },
  writeGroup: {
    fr: 'Écrivez les champs entre accolades, séparés par des virgules : { nom: valeur, … }.',
    en: 'Write the fields in braces, with commas between them: { name: value, … }.',
  },
  writeText: { fr: "Écrivez le texte entre apostrophes : '…'.", en: "Write the text in quotes: '…'." },
  item: (text) => `'${text.replaceAll("'", "\\'")}'`,
};

/** Answers that `npm run new` reads from a file. */
export const jsonNotation: Notation = {
  ...scriptNotation,
  writeGroup: {
    fr: 'Écrivez les champs entre accolades, séparés par des virgules : { "nom": valeur, … }.',
    en: 'Write the fields in braces, with commas between them: { "name": value, … }.',
  },
  writeText: {
    fr: 'Écrivez le texte entre guillemets droits : "…".',
    en: 'Write the text in quotation marks: "…".',
  },
  item: (text) => JSON.stringify(text),
};

/** Cells of a spreadsheet. */
export const cellNotation: Notation = {
  ...yamlNotation,
  list: {
    fr: 'une liste, ses éléments séparés par des virgules',
    en: 'a list, with commas between its items',
  },
};
