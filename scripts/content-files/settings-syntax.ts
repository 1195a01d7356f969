import type { Bilingual } from '../../src/core/locale.ts';

/** What the reader of TypeScript says, and what an adopter should look for. */
const causes: readonly (readonly [told: RegExp, cause: Bilingual])[] = [
  [/Unterminated (string|template)/, { fr: 'un texte n’est pas fermé', en: 'a text is not closed' }],
  [/<eof>/, { fr: 'une accolade ou un crochet n’est pas fermé', en: 'a brace or a bracket is not closed' }],
  [
    /Expected '?[,;]/,
    {
      fr: 'une virgule ou un guillemet manque sans doute juste avant',
      en: 'a comma or a quotation mark is probably missing just before',
    },
  ],
];
const otherCause: Bilingual = {
  fr: 'cette écriture n’est pas du TypeScript',
  en: 'this is not written as TypeScript',
};

const advice: Bilingual = {
  fr: 'Vérifiez les virgules, les guillemets et les accolades de cette ligne et de celle d’avant.',
  en: 'Check the commas, the quotation marks and the braces of this line and of the one before.',
};

/**
 * The mistake of writing that stopped an import of `file`, with its line and column; `undefined` for an error of
 * another kind or another file. Node tells the place in the stack only: a first line `file:line`, then a line of `^`.
 */
export const syntaxFault = (error: unknown, file: string): Bilingual | undefined => {
  if (!(error instanceof Error)) return undefined;
  const stack = error.stack ?? '';
  if (error instanceof ReferenceError) return unknownWord(error.message, stack, file);
  if (!(error instanceof SyntaxError) || !('code' in error)) return undefined;
  const [, path, line] = /^(.*):(\d+)$/m.exec(stack) ?? [];
  if (path === undefined || line === undefined || !path.endsWith(file)) return undefined;
  const column = /^( *)\^+$/m.exec(stack)?.[1]?.length ?? 0;
  const cause = causes.find(([told]) => told.test(error.message))?.[1] ?? otherCause;
  const place = `${file}:${line}:${column + 1}`;
  return { fr: `${place}: ${cause.fr}. ${advice.fr}`, en: `${place}: ${cause.en}. ${advice.en}` };
};

/** A word without quotation marks is taken for a name that nothing has. */
const unknownWord = (message: string, stack: string, file: string): Bilingual | undefined => {
  const place = /^ +at .*?([^/\\]+:\d+:\d+)\)?$/m.exec(stack)?.[1];
  const word = /^\S+/.exec(message)?.[0];
  if (!place?.startsWith(`${file}:`) || word === undefined) return undefined;
  return {
    fr: `${place}: le mot ${word} ne veut rien dire ici. Si c’est une valeur, mettez-la entre apostrophes : '${word}'.`,
    en: `${place}: the word ${word} means nothing here. If it is a value, put it in quotation marks: '${word}'.`,
  };
};
