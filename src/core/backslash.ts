import { z } from 'zod';
import { problem, type Problem, type ProblemPlace } from './problem.ts';

/** The fault of a path that only its backslashes keep from fitting its schema; `undefined` for any other value. */
export const backslash = (
  schema: z.core.$ZodType | undefined,
  value: unknown,
  place: ProblemPlace,
): Problem | undefined => {
  if (typeof value !== 'string' || !value.includes('\\') || !schema) return undefined;
  const wanted = value.replaceAll('\\', '/');
  return z.safeParse(schema, wanted).success
    ? problem('backslash', place, { written: value, wanted })
    : undefined;
};
