import type { FieldPath } from '../../src/core/problem.ts';

/** A place in a file, counted from 1 as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What remains of a content file once it is read: enough to say where a field or a line of text is. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  /** Place of a field's name or value; of the nearest field around it when it is not in the file. */
  readonly locate: (path: FieldPath, part: 'key' | 'value') => Position;
  /** Line where the text below the fields starts. */
  readonly bodyLine: number;
}
