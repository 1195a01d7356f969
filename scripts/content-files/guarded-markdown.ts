import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import { dangerOf } from './body/danger.ts';
import { readEntryFile } from './entry-file.ts';

/** What Astro hands to its reader of `.md` files beside the text. */
export interface MarkdownEntry {
  readonly fileURL?: URL;
}

type Reader<Method extends string, Args extends readonly unknown[]> = Readonly<
  Record<Method, (content: string, ...more: Args) => Promise<unknown>>
>;

/** The part of Astro’s Markdown processor that reads texts. */
export interface MarkdownProcessor {
  readonly createRenderer: (...args: never) => Promise<Reader<'render', [entry?: MarkdownEntry]>>;
  readonly createMdxRenderer?: (
    ...args: never
  ) => Promise<Reader<'process', [filePath: string, fields: Record<string, unknown>]>>;
}

/** A text that would not stay data. Says so as the check does, with file, line and remedy, in both languages. */
export class NotData extends Error {
  constructor(problem: Problem) {
    const place = `${problem.file}:${problem.line ?? 1}:${problem.column ?? 1}`;
    const told = (['fr', 'en'] as const).map((locale) => Object.values(messageOf(problem, locale)).join(' '));
    super([place, ...told].join('\n'));
    this.name = 'NotData';
  }
}

/**
 * Astro’s Markdown processor behind the guard of the check: whatever starts Astro (the build, the development server,
 * Astro itself), no text is compiled that would run code, load from elsewhere or bring markup in. `root` is the
 * project’s folder. Throws `NotData`.
 */
export const guardedMarkdown = <P extends MarkdownProcessor>(processor: P, root: string): P => {
  const named = (path: string): string => relative(root, path).split(sep).join('/');
  const refuse = (problem: Problem | undefined): void => {
    if (problem) throw new NotData(problem);
  };
  return {
    ...processor,
    createRenderer: async (...args: never) => {
      const reader = await processor.createRenderer(...args);
      return {
        ...reader,
        render: (content: string, entry?: MarkdownEntry) => {
          const path = entry?.fileURL ? fileURLToPath(entry.fileURL) : 'text.md';
          const firstLine = entry?.fileURL ? bodyLineOf(path) : 1;
          refuse(dangerOf({ file: named(path), text: content, firstLine }));
          return reader.render(content, entry);
        },
      };
    },
    createMdxRenderer: async (...args: never) => {
      const reader = await processor.createMdxRenderer?.(...args);
      return {
        ...reader,
        process: (content: string, path: string, fields: Record<string, unknown>) => {
          refuse(dangerOf({ file: named(path), text: content, firstLine: 1 }));
          refuse(fieldsFault(path, named(path)));
          // Astro would import the file that a field “layout” names: fields are data here.
          const { layout: _layout, ...data } = fields;
          return reader?.process(content, path, data);
        },
      };
    },
  };
};

/** A fault in how the fields of an entry are written; a text of ours, such as an example, has none. */
const fieldsFault = (absolute: string, file: string): Problem | undefined =>
  file.startsWith('src/content/')
    ? readEntryFile({ absolute, file }).problems.find(({ severity }) => severity === 'error')
    : undefined;

const bodyLineOf = (path: string): number =>
  readEntryFile({ absolute: path, file: 'text.md' }).source.bodyLine;
