import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { problem, type Problem } from '../../src/core/problem.ts';

/** No content file needs more: the longest of the demonstration is 8 kB. */
const maxKilobytes = 256;

/** A file's text with `\n` line ends and no byte order mark, so that lines and columns are those an editor shows. */
export type SourceText = { readonly text: string } | { readonly fault: Problem };

/** Reads a text file; a file that is too big or not UTF-8 is a fault with the line of its first bad byte. */
export const readSourceText = (absolute: string, file: string): SourceText => {
  const bytes = readFileSync(absolute);
  const size = Math.ceil(bytes.length / 1024);
  if (size > maxKilobytes) return { fault: problem('file-too-big', { file }, { size, max: maxKilobytes }) };
  if (!isUtf8(bytes)) return { fault: problem('not-utf8', { file, line: badLine(bytes), column: 1 }, {}) };
  const text = sourceTextOf(bytes.toString('utf8'));
  const fault = controlFault(text, file) ?? conflictFault(text, file);
  return fault ? { fault } : { text };
};

/** Control characters but tabs and line ends: they act on terminals and readers, and nobody types them. */
const control = /[^\P{Cc}\t\n]/u;

/** A null byte tells of text saved as UTF-16; the others are told by their code. */
const controlFault = (text: string, file: string): Problem | undefined => {
  const at = text.search(control);
  if (at === -1) return undefined;
  const before = text.slice(0, at).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const code = text.charCodeAt(at);
  if (code === 0) return problem('not-utf8', place, {});
  return problem('invisible-character', place, {
    code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  });
};

/** The marks that Git leaves where two people changed the same lines. */
const conflictFault = (text: string, file: string): Problem | undefined => {
  const at = text.search(/^<{7}(?: .*)?$/m);
  if (at === -1 || !/^>{7}(?: .*)?$/m.test(text)) return undefined;
  return problem('merge-conflict', { file, line: text.slice(0, at).split('\n').length, column: 1 }, {});
};

/** A text as it is read: without byte order mark, `\n` at its line ends. */
export const sourceTextOf = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The first line that is not UTF-8: no byte of a longer character is a line end, so lines can be judged alone. */
const badLine = (bytes: Buffer): number => {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end === -1 ? bytes.length : end)) || end === -1) return line;
    start = end + 1;
  }
  return 1;
};
