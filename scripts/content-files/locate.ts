import { contentSchemas, privateSchemas } from '../../src/core/collection.ts';
import type { Bilingual } from '../../src/core/locale.ts';
import type { Problem, ProblemId } from '../../src/core/problem.ts';
import { labelAt, valueAt } from '../../src/core/schema-walk.ts';
import type { Source } from './position.ts';
import { translationMark, translationMarkLabel } from '../../src/core/translation.ts';
import { settingsFile } from './settings-source.ts';

/** Problems about a field's name rather than about what it holds. */
const aboutKeys = new Set<ProblemId>([
  'unknown-key',
  'mentee-key',
  'private-data-key',
  'not-translated-here',
  'missing-field',
  'missing-translation',
  'missing-alt',
]);

/** The problem with its line, its column, its field's label and what the field holds. */
export const located = (one: Problem, sources: ReadonlyMap<string, Source>): Problem => {
  const source = sources.get(one.file);
  const path = one.path ?? [];
  const label = path.length > 0 ? labelOf(one.file, path) : undefined;
  const found = path.length > 0 && source ? shown(valueAt(source.data, path)) : undefined;
  const place = placeOf(one, source);
  return { ...one, ...place, ...(label && { label }), ...(found !== undefined && { found }) };
};

const placeOf = (one: Problem, source: Source | undefined): { line: number; column: number } => {
  if (one.line !== undefined) return { line: one.line, column: one.column ?? 1 };
  if (!source || !one.path) return { line: 1, column: 1 };
  return source.locate(one.path, aboutKeys.has(one.id) ? 'key' : 'value');
};

const schemas: Readonly<Record<string, Parameters<typeof labelAt>[0]>> = {
  ...contentSchemas,
  ...privateSchemas,
};

/**
 * The schema is that of the collection the file's folder names: `…/<collection>/<locale>/<id>` or
 * `…/<collection>/<id>`. Settings are known by their name in the file.
 */
const labelOf = (file: string, path: Problem['path'] & {}): Bilingual | undefined => {
  if (file === settingsFile) return { fr: path.join('.'), en: path.join('.') };
  if (path[0] === translationMark) return translationMarkLabel;
  const folders = file.split('/');
  const schema = schemas[folders.at(-3) ?? ''] ?? schemas[folders.at(-2) ?? ''];
  return schema && labelAt(schema, path);
};

/** A value on one line, short enough for a message. */
const shown = (value: unknown): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  // A date that does not exist has no value; the line that the problem points at shows it.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 400).replace(/\s+/g, ' ');
  const letters = Array.from(text);
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
};
