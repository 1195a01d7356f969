import { z } from 'zod';
import { bareType, metaOf, shapeOf } from '../../src/core/field.ts';
import type { Kit } from '../../src/core/kit.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { localTimeSchema } from '../../src/core/day.ts';
import type { FieldPath, Problem } from '../../src/core/problem.ts';
import { countWords } from '../../src/core/text.ts';
import { bodyLengths } from '../content-files/body/body-problems.ts';
import type { PictureFiles } from '../content-files/picture-files.ts';
import { agrees } from './agrees.ts';
import { faultsOf, faultTold, unknownChoices, unusablePortrait } from './answer-faults.ts';
import { choicesOf, suggestionFor, type Choice } from './controlled-lists.ts';
import type { Dialogue } from './dialogue.ts';
import { newTexts } from './new-texts.ts';
import { typedAnswer } from './typed-answer.ts';

/** Nobody answers any more, and something is missing. */
export class Unanswered extends Error {}

/** What the questions need: who answers, in which language, and what can be chosen from. */
export interface Questionnaire {
  readonly dialogue: Dialogue;
  readonly kit: Kit;
  readonly pictures: PictureFiles;
  readonly locale: ToolLocale;
  readonly today: string;
}

/** Fields nobody is asked about: worked out later, or seldom wanted at first. */
const unasked = new Set(['review', 'seal', 'featured', 'order']);

const isOptional = (schema: z.core.$ZodType): boolean => z.safeParse(schema, undefined).success;

/** Asks for every field of a schema; each answer is checked at once, by the schema and in its own words. */
export const askObject = async (
  schema: z.ZodObject,
  path: FieldPath,
  form: Questionnaire,
): Promise<object> => {
  const given: Record<string, unknown> = {};
  for (const [name, part] of Object.entries<z.ZodType>(schema.shape)) {
    if (unasked.has(name)) continue;
    const value = await askField(part, [...path, name], { ...form, given });
    if (value !== undefined) given[name] = value;
  }
  return given;
};

type Asking = Questionnaire & { readonly given: unknown };

const askField = async (schema: z.ZodType, path: FieldPath, form: Asking): Promise<unknown> => {
  const bare = bareType(schema);
  const label = labelOf(schema, path, form.locale);
  if (bare instanceof z.ZodObject) {
    if (isOptional(schema) && !(await agrees(newTexts[form.locale].add(label), form))) return undefined;
    form.dialogue.say(`— ${label}`);
    return askObject(bare, path, form);
  }
  if (bare instanceof z.ZodArray) {
    const element = bareType(bare.element);
    if (element instanceof z.ZodObject) return askObjects(schema, { element, label }, path, form);
    if (isProse(element) && !choicesOf(schema, path, form)) return askLines(schema, label, form);
  }
  return askLine(schema, label, path, form);
};

const isProse = (element: z.core.$ZodType): boolean => element instanceof z.ZodString && !shapeOf(element);

const labelOf = (schema: z.ZodType, path: FieldPath, locale: ToolLocale): string =>
  metaOf(schema)?.label[locale] ?? String(path.at(-1));

/** Groups of fields one after the other, as many as the schema wants, then as long as one more is wanted. */
const askObjects = async (
  schema: z.ZodType,
  { element, label }: { element: z.ZodObject; label: string },
  path: FieldPath,
  form: Asking,
): Promise<unknown> => {
  const texts = newTexts[form.locale];
  const items: object[] = [];
  for (;;) {
    const faults = faultsOf(schema, items, path);
    if (faults.length === 0 && !(await agrees(texts.add(`${label}, ${items.length + 1}`), form)))
      return items;
    form.dialogue.say(`— ${label}, ${items.length + 1}`);
    items.push(await askObject(element, [...path, items.length], form));
  }
};

/** Sentences, one a line, until an empty one. */
const askLines = async (schema: z.ZodType, label: string, form: Asking): Promise<unknown> => {
  const texts = newTexts[form.locale];
  for (;;) {
    form.dialogue.say(`${label} ${texts.onePerLine}`);
    const lines: string[] = [];
    for (;;) {
      const line = await form.dialogue.ask('  - ');
      if (line === undefined && lines.length === 0 && !isOptional(schema)) throw new Unanswered(label);
      if (!line?.trim()) break;
      lines.push(line.trim());
    }
    if (lines.length === 0 && isOptional(schema)) return undefined;
    if (isFine(faultsOf(schema, lines, []), form)) return lines;
  }
};

const askLine = async (schema: z.ZodType, label: string, path: FieldPath, form: Asking): Promise<unknown> => {
  const { dialogue, locale } = form;
  const texts = newTexts[locale];
  const choices = choicesOf(schema, path, form);
  const suggestion = suggestionFor(schema, path, form);
  const help = helpOf(schema, choices, locale);
  if (choices) dialogue.say(choiceLines(choices));
  for (;;) {
    const note =
      suggestion === undefined ? (isOptional(schema) ? ` ${texts.optional}` : '') : ` [${suggestion}]`;
    const answer = await dialogue.ask(
      `${label}${help === undefined ? '' : ` (${help})`}${note}${texts.colon} `,
    );
    const typed = answer?.trim() ?? '';
    const text = typed === '' ? suggestion : typed;
    if (text === undefined && isOptional(schema)) return undefined;
    if (answer === undefined && text === undefined) throw new Unanswered(label);
    const nothing = bareType(schema) instanceof z.ZodArray ? [] : undefined;
    const value = text === undefined ? nothing : typedAnswer(schema, text, choices);
    const misfits = faultsOf(schema, value, path);
    const faults = misfits.length > 0 ? misfits : unusablePortrait(value, path, form.pictures);
    const unknown = unknownChoices(value, choices, path);
    // A name that nothing has is told once, by what it should name rather than by how it is written.
    const misnamed = unknown.length > 0 && faults.every(({ id }) => id === 'bad-format');
    if (isFine(misnamed ? unknown : faults, form)) return value;
    if (answer === undefined) throw new Unanswered(label);
  }
};

/** What an answer looks like; a list to choose from says so itself. */
const helpOf = (
  schema: z.ZodType,
  choices: readonly Choice[] | undefined,
  locale: ToolLocale,
): string | undefined => {
  const texts = newTexts[locale];
  const bare = bareType(schema);
  const element = bare instanceof z.ZodArray ? bare.element : bare;
  const shape = shapeOf(element)?.[locale];
  const isTime = shape !== undefined && shape === shapeOf(localTimeSchema)?.[locale];
  const form = choices
    ? undefined
    : isTime
      ? texts.time
      : bare instanceof z.ZodBoolean
        ? texts.yesOrNo
        : shape;
  const parts = [metaOf(schema)?.help?.[locale] ?? form, element === bare ? undefined : texts.severalOnALine];
  return parts.filter((part) => part !== undefined).join(' ; ') || undefined;
};

const choiceLines = (choices: readonly Choice[]): string =>
  choices
    .map(
      ({ value, label }, index) =>
        `  ${index + 1} ${value}${label === undefined || label === value ? '' : ` · ${label}`}`,
    )
    .join('\n');

/** Tells what is wrong with an answer, if anything. */
const isFine = (faults: readonly Problem[], { dialogue, locale }: Questionnaire): boolean => {
  for (const fault of faults) dialogue.say(`  ! ${faultTold(fault, locale)}`);
  return faults.length === 0;
};

/** The text below the fields, asked again until it has as many words as its collection wants. */
export const askBody = async (collection: string, form: Questionnaire): Promise<string> => {
  const texts = newTexts[form.locale];
  const [min, max] = bodyLengths[collection] ?? [0, Infinity];
  for (;;) {
    const { text, ended } = await askParagraphs(form);
    const count = countWords(text);
    if (count >= min && count <= max) return text;
    form.dialogue.say(`  ! ${texts.tooManyWords(count, min, max)}`);
    if (ended) throw new Unanswered(texts.body);
  }
};

/** Paragraphs until a line with a single full stop, or until nobody answers any more. */
const askParagraphs = async ({
  dialogue,
  locale,
}: Questionnaire): Promise<{ readonly text: string; readonly ended: boolean }> => {
  dialogue.say(newTexts[locale].body);
  const lines: string[] = [];
  for (;;) {
    const line = await dialogue.ask('');
    if (line === undefined || line.trim() === '.')
      return { text: lines.join('\n').trim(), ended: line === undefined };
    lines.push(line);
  }
};
