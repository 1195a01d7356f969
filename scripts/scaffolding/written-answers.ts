import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { contentSchemas } from '../../src/core/collection.ts';
import { idSchema } from '../../src/core/identifier.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { jsonNotation } from '../../src/core/notation.ts';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import { schemaProblems } from '../../src/core/schema-problems.ts';
import { labelAt } from '../../src/core/schema-walk.ts';
import { entryKinds, type EntryKind } from './entry-kind.ts';
import { freshMentorId } from './fresh-id.ts';
import type { NewOptions } from './new-command.ts';
import { grantSchema, type Grant } from './new-mentor.ts';
import { newTexts } from './new-texts.ts';
import { proposedId } from './proposed-id.ts';

/** Everything an entry is made of. */
export interface Draft {
  readonly id: string;
  readonly data: object;
  readonly body: string;
  readonly grant?: Grant | undefined;
}

/** A problem in one line: its field, its cause, its remedy. */
export const toldOf = (one: Problem, locale: ToolLocale): string => {
  const { cause, remedy } = messageOf(one, locale);
  return `  ${one.label ? `${one.label[locale]} · ` : ''}${cause} ${remedy}`;
};

const answersSchema = z.looseObject({
  id: idSchema.optional(),
  body: z.string().default(''),
  consent: z.unknown().optional(),
});

/** The answers of a file, judged all at once. */
export const answersFrom = (
  kind: EntryKind,
  { root, from = '', locale }: NewOptions,
  taken: (kind: EntryKind) => Set<string>,
): Draft | { readonly lines: string[] } => {
  const texts = newTexts[locale];
  const file = resolve(root, from);
  if (!existsSync(file)) return { lines: [texts.absent(file)] };
  const answers = answersSchema.safeParse(jsonOf(file));
  if (!answers.success) return { lines: [texts.unreadable(from)] };
  const { id, body, consent, ...data } = answers.data;
  const schema: z.ZodObject = contentSchemas[entryKinds[kind]];
  const grant = grantSchema.safeParse(consent);
  const faults = [
    ...faultsIn(schema, data, from),
    ...(kind === 'mentor' && !grant.success ? faultsIn(grantSchema, consent ?? {}, from) : []),
  ];
  if (faults.length > 0) return { lines: [texts.refused, ...faults.map((one) => toldOf(one, locale))] };
  if (kind === 'mentor') return { id: freshMentorId(taken(kind)), data, body, grant: grant.data };
  const wanted = id ?? proposedId(data, taken(kind));
  return taken(kind).has(wanted) ? { lines: [texts.taken(wanted)] } : { id: wanted, data, body };
};

const faultsIn = (schema: z.ZodObject, data: unknown, file: string): Problem[] => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  const reading = { file, schema, data, aboutPeople: true, notation: jsonNotation };
  return schemaProblems(parsed.error.issues, reading).map((one) => {
    const label = one.path && labelAt(schema, one.path);
    return label ? { ...one, label } : one;
  });
};

const jsonOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};
