import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** A file of a search index: its path inside `pagefind/`, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

// Pagefind 1.5: each of these files is gzip of a signature, then CBOR.
const signature = Buffer.from('pagefind_dcd');
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
const metaSchema = z.tuple(
  [z.string(), z.array(z.unknown()), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string()]))],
  z.unknown(),
);
const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

const opened = (content: Uint8Array): unknown => {
  const raw = gunzipSync(content);
  if (!raw.subarray(0, signature.length).equals(signature))
    throw new Error('Pagefind changed its file format: see scripts/building/steady-index.ts.');
  return decode(raw.subarray(signature.length));
};
const closed = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
const named = (language: string, content: Uint8Array, length: number): string =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, length)}`;
const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : 1;

/**
 * The same index for the same pages: Pagefind writes the values of a filter in an order that changes from run to
 * run, and names files by what they hold. Filters are sorted here, then named anew, and so is what refers to them.
 */
export const steadyIndex = (files: readonly IndexFile[]): IndexFile[] => {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const take = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}.`);
    byPath.delete(path);
    return content;
  };
  const entry = entrySchema.parse(JSON.parse(Buffer.from(take('pagefind-entry.json')).toString('utf8')));
  const languages = Object.entries(entry.languages).map(([language, { hash, ...rest }]) => {
    const [version, pages, chunks, filters, ...others] = metaSchema.parse(
      opened(take(`pagefind.${hash}.pf_meta`)),
    );
    const sorted = filters.map(([name, old]): [string, string] => {
      const [own, values] = filterSchema.parse(opened(take(`filter/${old}.pf_filter`)));
      const content = closed([own, values.toSorted(byFirst)]);
      const fresh = named(language, content, 7);
      byPath.set(`filter/${fresh}.pf_filter`, content);
      return [name, fresh];
    });
    const meta = closed([version, pages, chunks, sorted.toSorted(byFirst), ...others]);
    const fresh = named(language, meta, 10);
    byPath.set(`pagefind.${fresh}.pf_meta`, meta);
    return [language, { hash: fresh, ...rest }] as const;
  });
  const steady = { ...entry, languages: Object.fromEntries(languages.toSorted(byFirst)) };
  byPath.set('pagefind-entry.json', Buffer.from(JSON.stringify(steady)));
  return [...byPath]
    .map(([path, content]) => ({ path, content }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
