import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Where the files of fonts list their tables, in bytes; `offset` and `length` of a table are counted in its entry. */
const directories = {
  sfnt: { count: 4, entries: 12, entry: 16, offset: 8, length: 12 },
  woff: { count: 12, entries: 44, entry: 20, offset: 4, length: 8 },
} as const;

/** TTF and OTF, and WOFF around one of them. WOFF2 and collections are not what `badgeFonts` takes. */
const byFirstBytes: Readonly<Record<string, keyof typeof directories>> = {
  '\0\x01\0\0': 'sfnt',
  true: 'sfnt',
  OTTO: 'sfnt',
  wOFF: 'woff',
};

/** Room for the directory of 200 tables; a font has 10 to 40. */
const fontHeadLength = 4096;

/** The names of the tables that lie in a font file of this size, by its first bytes; none when it is no font. */
const fontTables = (bytes: Buffer, size: number): ReadonlySet<string> => {
  const format = byFirstBytes[bytes.toString('latin1', 0, 4)];
  if (!format || bytes.length < directories[format].entries) return new Set();
  const { count, entries, entry, offset, length } = directories[format];
  const fitting = Math.floor((bytes.length - entries) / entry);
  const starts = Array.from(
    { length: Math.min(bytes.readUInt16BE(count), fitting) },
    (_, index) => entries + index * entry,
  );
  const isCut = starts.some((at) => bytes.readUInt32BE(at + offset) + bytes.readUInt32BE(at + length) > size);
  return new Set(isCut ? [] : starts.map((at) => bytes.toString('latin1', at, at + 4)));
};

/** Whether a path leads to a whole font with outlines, by its structure alone: what satori and fontkit need. */
export const isFont = (path: string): boolean => {
  const about = statSync(path);
  if (!about.isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(fontHeadLength);
    const tables = fontTables(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)), about.size);
    const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', ...(tables.has('CFF ') ? [] : ['glyf', 'loca'])];
    return needed.every((name) => tables.has(name));
  } finally {
    closeSync(file);
  }
};
