import type { ErrorCode, YAMLParseError } from 'yaml';
import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';
import { habitIn, spoiltLine, type WritingFault } from './yaml-habit.ts';

type Fault = WritingFault;

const indent: Fault = {
  detail: {
    fr: 'le retrait de cette ligne ne va pas avec celles d’avant',
    en: 'this line’s indent does not fit the lines before it',
  },
  advice: {
    fr: 'Alignez les champs d’un même groupe : deux espaces par niveau.',
    en: 'Align the fields of a group: two spaces for each level.',
  },
};
const unclosed: Fault = {
  detail: {
    fr: 'un guillemet, un crochet ou une accolade n’est pas fermé',
    en: 'a quotation mark, a bracket or a brace is not closed',
  },
  advice: {
    fr: 'Fermez-le. Pour écrire un guillemet dans un texte entre guillemets, écrivez \\".',
    en: 'Close it. To write a quotation mark inside a text in quotation marks, write \\".',
  },
};
const colon: Fault = {
  detail: {
    fr: 'un deux-points suivi d’une espace fait croire à un nouveau champ',
    en: 'a colon followed by a space looks like a new field',
  },
  advice: {
    fr: 'Mettez le texte entre guillemets : title: "Un titre : un sous-titre".',
    en: 'Put the text in quotation marks: title: "A title: a subtitle".',
  },
};
const sign: Fault = {
  detail: { fr: 'un texte ne peut pas commencer par ce signe', en: 'a text cannot start with this sign' },
  advice: {
    fr: 'Mettez le texte entre guillemets : "…".',
    en: 'Put the text in quotation marks: "…".',
  },
};
const backslash: Fault = {
  detail: {
    fr: 'une barre oblique inverse n’est pas comprise dans ce texte',
    en: 'a backslash is not understood in this text',
  },
  advice: {
    fr: 'Doublez-la (\\\\), ou entourez le texte d’apostrophes plutôt que de guillemets.',
    en: 'Double it (\\\\), or put the text in apostrophes rather than quotation marks.',
  },
};
const documents: Fault = {
  detail: {
    fr: 'une ligne « --- » ou « ... » coupe les champs en deux',
    en: 'a line “---” or “...” cuts the fields in two',
  },
  advice: { fr: 'Retirez cette ligne.', en: 'Remove this line.' },
};
const plain: Fault = {
  detail: {
    fr: 'cette écriture n’est pas celle d’un champ « nom: valeur »',
    en: 'this is not written as a field “name: value”',
  },
  advice: {
    fr: 'Vérifiez le deux-points, l’espace après lui, les guillemets et le retrait de cette ligne et de celle d’avant.',
    en: 'Check the colon, the space after it, the quotation marks and the indent of this line and of the one before.',
  },
};

const faults: Partial<Record<ErrorCode, Fault>> = {
  BAD_INDENT: indent,
  BAD_SCALAR_START: sign,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: {
    ...plain,
    detail: {
      fr: 'le nom d’un champ tient sur une seule ligne, suivi d’un deux-points',
      en: 'the name of a field is on one line, followed by a colon',
    },
  },
  MISSING_CHAR: unclosed,
  BAD_DQ_ESCAPE: backslash,
  MULTIPLE_DOCS: documents,
};

type ReadError = Pick<YAMLParseError, 'code' | 'message'>;

/** An opening quotation mark whose line does not close it: the reader finds out only where the file ends. */
const openQuote = /(?:^|[:\-,[{]) *(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/m;

/** Where an editor should look: where what is not closed was opened, else where the reader stopped. */
const faultOffset = (error: FoundError, text: string): number => {
  const open = error.code === 'MISSING_CHAR' ? openQuote.exec(text) : null;
  return open ? open.index + open[0].search(/["']/) : error.pos[0];
};

type FoundError = ReadError & Pick<YAMLParseError, 'pos'>;

/** What the YAML reader refused, said to an editor; `placeAt` gives the place of an offset in the text. */
export const yamlFault = (
  error: FoundError,
  text: string,
  placeAt: (offset: number) => ProblemPlace,
): Problem => {
  const offset = faultOffset(error, text);
  if (error.code === 'TAB_AS_INDENT' || /tab/i.test(error.message))
    return problem('yaml-tab', placeAt(offset), {});
  const habit = habitBefore(offset, error, text);
  if (habit) return problem('yaml-syntax', placeAt(habit.offset), habit.fault);
  const { detail, advice } = faultOf(error);
  return problem('yaml-syntax', placeAt(offset), { detail, advice });
};

/** A habit of writing that explains the fault, on its line or, for a space that nobody sees, before it. */
const habitBefore = (
  offset: number,
  error: FoundError,
  text: string,
): { readonly fault: Fault; readonly offset: number } | undefined => {
  const lines = text.slice(0, text.indexOf('\n', offset) >>> 0).split('\n');
  const spoilt = spoiltLine(lines);
  const index = spoilt === -1 ? lines.length - 1 : spoilt;
  const habit = habitIn(lines[index] ?? '');
  if (!habit || error.code === 'MISSING_CHAR') return undefined;
  const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  const { detail, advice } = habit.fault;
  return { fault: { detail, advice }, offset: start + habit.at };
};

const faultOf = (error: ReadError): Fault => {
  if (/compact mappings|Nested mappings/i.test(error.message)) return colon;
  return faults[error.code] ?? plain;
};

/** Fields that the site's reader refuses for a reason that no other reader tells. */
export const unreadable = (place: ProblemPlace): Problem => problem('yaml-syntax', place, plain);
