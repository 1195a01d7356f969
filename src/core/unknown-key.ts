import type { z } from 'zod';
import { metaOf } from './field.ts';
import { isMenteeKey, isPrivateDataKey } from './forbidden.ts';
import { nearest } from './nearest.ts';
import { problem, type FieldPath, type Problem } from './problem.ts';
import type { Reading } from './schema-problems.ts';
import { keysAt, schemaAt } from './schema-walk.ts';
import { folded } from './text.ts';

/** A key that a schema does not have: forbidden, said elsewhere, or misspelt. */
export const unknownKey = (
  key: string,
  path: FieldPath,
  { file, schema, aboutPeople, original }: Reading,
): Problem => {
  const place = { file, path: [...path, key] };
  if (aboutPeople && isMenteeKey(key)) return problem('mentee-key', place, { key });
  if (original && schemaAt(original.schema, [...path, key])) {
    return problem('not-translated-here', place, { key, original: original.file });
  }
  if (aboutPeople && isPrivateDataKey(key)) return problem('private-data-key', place, { key });
  const known = keysAt(schema, path);
  const close = keyLabelled(key, known, { schema, path }) ?? nearest(key, known);
  return problem(
    'unknown-key',
    { ...place, ...(close !== undefined && { nearest: close }) },
    { key, known: known.join(', ') },
  );
};

/** The key whose label someone wrote: « Résumé » for `summary`. */
const keyLabelled = (
  written: string,
  known: readonly string[],
  { schema, path }: { schema: z.core.$ZodType; path: FieldPath },
): string | undefined =>
  known.find((key) => {
    const at = schemaAt(schema, [...path, key]);
    const label = at && metaOf(at)?.label;
    return label !== undefined && [label.fr, label.en].some((words) => folded(words) === folded(written));
  });
