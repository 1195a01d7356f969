import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A spreadsheet's rows as texts, each with the line of the file where it starts. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Text of a file from any spreadsheet: UTF-8 or UTF-16 by its mark, else UTF-8 when it is, else Windows-1252. */
export const spreadsheetText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const separators = [';', '\t', ','] as const;

/** The separator that the first line has most of, quoted fields left out. */
export const separatorOf = (text: string): string => {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => first.split(separator).length;
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
};

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** No export of people has more. */
const maxColumns = 500;

/** Reads a table; `undefined` when its quotes or rows cannot be told apart, or it has more columns than any export. */
export const csvTable = (bytes: Uint8Array): CsvTable | undefined => {
  const text = spreadsheetText(bytes).replace(/^\ufeff/, '');
  try {
    const read: unknown = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const [head, ...rows] = recordsSchema.parse(read);
    if (!head || head.record.length > maxColumns) return undefined;
    return {
      headers: head.record,
      rows: rows
        .filter(({ record }) => record.some(Boolean))
        // `lines` counts to the end of a row: a row with line breaks in a field started before.
        .map(({ record, info }) => ({
          line: info.lines - record.join('').split('\n').length + 1,
          cells: record,
        })),
    };
  } catch {
    return undefined;
  }
};
