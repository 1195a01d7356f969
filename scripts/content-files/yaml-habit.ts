import type { Bilingual } from '../../src/core/locale.ts';

/** What is wrong with the writing of a field, and what to do. */
export interface WritingFault {
  readonly detail: Bilingual;
  readonly advice: Bilingual;
}

interface Habit extends WritingFault {
  /** How a line looks that was written out of this habit; the fault starts where `sign` matches in it. */
  readonly line: RegExp;
  readonly sign: RegExp;
}

const inQuotes: Bilingual = {
  fr: 'Mettez tout le texte entre guillemets droits : title: "Un titre : un sous-titre".',
  en: 'Put the whole text in straight quotation marks: title: "A title: a subtitle".',
};

/** What word processors and the habits of writing leave in fields, the surest first. */
const habits: readonly Habit[] = [
  {
    line: /^[ \u00a0\u202f]*[\u00a0\u202f]|^ *(?:- )?[\w-]+:[\u00a0\u202f]/,
    sign: /[\u00a0\u202f]/,
    detail: {
      fr: 'une espace insécable est ici où une espace ordinaire est attendue',
      en: 'a no-break space stands here where an ordinary one is expected',
    },
    advice: {
      fr: 'Effacez-la et tapez une espace, ou lancez npm run check -- --fix.',
      en: 'Delete it and type a space, or run npm run check -- --fix.',
    },
  },
  {
    line: /^ *[*•–—·] /,
    sign: /[*•–—·]/,
    detail: { fr: 'une liste ne se marque pas par ce signe', en: 'this sign does not mark a list' },
    advice: {
      fr: 'Commencez chaque élément par un trait d’union et une espace : « - ».',
      en: 'Start each item with a hyphen and a space: “- ”.',
    },
  },
  {
    line: /^ *(?:- )?[a-z]\w*:[^\s/]/i,
    sign: /:/,
    detail: {
      fr: 'aucune espace ne suit le deux-points',
      en: 'no space follows the colon',
    },
    advice: { fr: 'Mettez-en une : title: Un titre.', en: 'Put one: title: A title.' },
  },
  {
    line: /^ *(?:- )?(?:[\w-]+: *)?[“”„«‘]/,
    sign: /[“”„«‘]/,
    detail: {
      fr: 'ces guillemets, ceux d’un traitement de texte, n’entourent pas le texte pour la machine',
      en: 'these quotation marks, those of a word processor, do not hold the text together for the machine',
    },
    advice: inQuotes,
  },
  {
    line: /^ *(?:- )?(?:[\w-]+: *)?'[^']*'[^\s,\]}#]/,
    sign: /(?<='[^']*)'/,
    detail: { fr: 'l’apostrophe ferme ici le texte', en: 'the apostrophe closes the text here' },
    advice: {
      fr: 'Remplacez les apostrophes du début et de la fin par des guillemets droits : "…".',
      en: 'Replace the apostrophes at the start and at the end with straight quotation marks: "…".',
    },
  },
  {
    line: /^ *(?:- )?(?:[\w-]+: *)?"[^"]*"[^\s,\]}#]/,
    sign: /(?<="[^"]*)"/,
    detail: {
      fr: 'un guillemet droit ferme ici le texte',
      en: 'a straight quotation mark closes the text here',
    },
    advice: {
      fr: 'À l’intérieur du texte, écrivez « et » plutôt que ".',
      en: 'Inside the text, write “ and ” rather than ".',
    },
  },
  {
    line: /^ *(?:- )?[\w-]+: +(?:[*&!|>@`%{[]|- )/,
    sign: /(?<=: +)\S/,
    detail: { fr: 'un texte ne peut pas commencer par ce signe', en: 'a text cannot start with this sign' },
    advice: {
      fr: 'Mettez le texte entre guillemets : "…".',
      en: 'Put the text in quotation marks: "…".',
    },
  },
];

/** The habit that explains a line that cannot be read, and how far into the line it shows. */
export const habitIn = (line: string): { readonly fault: WritingFault; readonly at: number } | undefined => {
  const fault = habits.find((habit) => habit.line.test(line));
  return fault && { fault, at: Math.max(line.search(fault.sign), 0) };
};

/** The first line that an invisible space spoils: the reader may stumble only further down. */
export const spoiltLine = (lines: readonly string[]): number =>
  lines.findIndex((line) => habits[0]?.line.test(line));
