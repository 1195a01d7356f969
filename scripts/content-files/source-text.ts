import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { problem, type Problem } from '../../src/core/problem.ts';

/** No content file needs more: the longest of the demonstration is 8 kB. */
const maxKilobytes = 512;

/** A file's text with `\n` line ends and no byte order mark, so that lines and columns are those an editor shows. */
export type SourceText = { readonly text: string } | { readonly fault: Problem };

/** Reads a text file; a file that is too big or not UTF-8 is a fault with the line of its first bad byte. */
export const readSourceText = (absolute: string, file: string): SourceText => {
  const bytes = readFileSync(absolute);
  const size = Math.ceil(bytes.length / 1024);
  if (size > maxKilobytes) return { fault: problem('file-too-big', { file }, { size, max: maxKilobytes }) };
  if (!isUtf8(bytes)) return { fault: problem('not-utf8', { file, line: badLine(bytes), column: 1 }, {}) };
  return { text: sourceTextOf(bytes.toString('utf8')) };
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
