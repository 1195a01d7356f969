import type { Bilingual, ToolLocale } from './locale.ts';
import { problemTexts } from './problem-texts.ts';

/** Name of a kind of problem: stable, documented, the key of its texts. */
export type ProblemId = keyof typeof problemTexts;

/** A value told in a message: as it is, or in the reader's language. */
export type ProblemValue = string | number | Bilingual;

/** Where a field is in a file: its keys and list positions from the top. An empty path is the file itself. */
export type FieldPath = readonly (string | number)[];

/** Something that is wrong, or deserves a look, in one place of one content file. */
export interface Problem {
  readonly id: ProblemId;
  /** Errors stop a build; warnings do not. */
  readonly severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly path?: FieldPath;
  /** Counted from 1. Rules give a path; whoever holds the file's text turns it into a line. */
  readonly line?: number;
  readonly column?: number;
  readonly values: Readonly<Record<string, ProblemValue>>;
  /** The known name nearest to a misspelt one. */
  readonly nearest?: string;
  /** Name of the field for editors, and what it holds: added with the line. */
  readonly label?: Bilingual;
  readonly found?: string;
}

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Texts<Id extends ProblemId> = (typeof problemTexts)[Id]['fr' | 'en'][number];

/** The values that the texts of an id name between braces. */
export type ValuesOf<Id extends ProblemId> = Readonly<Record<Placeholders<Texts<Id>>, ProblemValue>>;

/** Where a problem is. */
export type ProblemPlace = Pick<Problem, 'file' | 'path' | 'line' | 'column' | 'nearest'>;

/** A problem of a kind at a place, with every value its texts need. */
export const problem = <Id extends ProblemId>(
  id: Id,
  place: ProblemPlace,
  values: ValuesOf<Id>,
): Problem => ({
  id,
  severity: problemTexts[id].severity,
  ...place,
  values,
});

/** A problem's message: what is wrong, and what to do about it. */
export interface ProblemMessage {
  readonly cause: string;
  readonly remedy: string;
}

const didYouMean: Bilingual = {
  fr: 'Vouliez-vous dire « {nearest} » ?',
  en: 'Did you mean “{nearest}”?',
};

const valueIn = (value: ProblemValue, locale: ToolLocale): string =>
  typeof value === 'object' ? value[locale] : String(value);

/** French puts a no-break space before high punctuation and inside quotation marks. */
const typeset = (text: string, locale: ToolLocale): string =>
  locale === 'fr' ? text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text;

/** A text with its named places filled in. */
const filled = (text: string, values: Problem['values'], locale: ToolLocale): string =>
  typeset(text, locale).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : valueIn(value, locale);
  });

/** What to tell the reader of a problem, in their language. */
export const messageOf = (one: Problem, locale: ToolLocale): ProblemMessage => {
  const [cause, remedy] = problemTexts[one.id][locale];
  const hint =
    one.nearest === undefined ? '' : `${filled(didYouMean[locale], { nearest: one.nearest }, locale)} `;
  return {
    cause: filled(cause, one.values, locale),
    remedy: hint + filled(remedy, one.values, locale),
  };
};

/** Whether a list of problems stops a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((one) => one.severity === 'error');
