import { problem, type Problem } from '../../src/core/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Source } from './position.ts';
import { readSourceText } from './source-text.ts';
import { readYaml } from './yaml-source.ts';

/** A content file as it was read, before any schema. `data` is undefined when its fields cannot be read. */
export interface EntryFile {
  readonly data: unknown;
  readonly body: string;
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** Reads one file: text, fences, fields. Never throws on what is in it. */
export const readEntryFile = ({ absolute, file }: { absolute: string; file: string }): EntryFile => {
  const read = readSourceText(absolute, file);
  return 'fault' in read ? unread(file, read.fault) : entryFileOf(read.text, file);
};

/** The same of a text that is in no file yet. */
export const entryFileOf = (text: string, file: string): EntryFile => {
  if (file.endsWith('.yaml')) return fields(file, { yaml: text, yamlLine: 1, body: '', bodyLine: 1 });
  const cut = splitFrontMatter(text);
  return 'fault' in cut
    ? unread(file, problem(cut.fault, { file, line: 1, column: 1 }, {}))
    : fields(file, cut);
};

const unread = (file: string, fault: Problem): EntryFile => ({
  data: undefined,
  body: '',
  source: { file, data: undefined, bodyLine: 1, locate: () => ({ line: 1, column: 1 }) },
  problems: [fault],
});

const fields = (
  file: string,
  { yaml, yamlLine, body, bodyLine }: { yaml: string; yamlLine: number; body: string; bodyLine: number },
): EntryFile => {
  const { data, problems, locate } = readYaml(yaml, { file, firstLine: yamlLine });
  return { data, body, problems, source: { file, data, bodyLine, locate } };
};
