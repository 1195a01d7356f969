import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { visibleText } from './visible-text.ts';

/** A line of a file by its number, from 1; `undefined` for one that cannot be shown. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Beyond this a file is not one that people write by hand. */
const largest = 500_000;

/** Reads lines of a project's files, each file once. */
export const linesOf = (root: string): LineOf => {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const known = files.get(file) ?? readLines(join(root, file));
    files.set(file, known);
    return known[line - 1];
  };
};

const readLines = (path: string): string[] => {
  try {
    return statSync(path).size > largest ? [] : readFileSync(path, 'utf8').split(/\r\n?|\n/);
  } catch {
    return [];
  }
};

const widest = 96;
const before = 40;

/**
 * A line as it was written, its number, and a caret below a column (counted from 1). A long line is cut around it; what
 * could act on a terminal is shown as �.
 */
export const codeFrame = (text: string, line: number, column: number): string[] => {
  const start = text.length > widest ? Math.max(0, column - 1 - before) : 0;
  const end = start + widest;
  const cut = `${start > 0 ? '…' : ''}${text.slice(start, end)}${text.length > end ? '…' : ''}`;
  const shown = visibleText(cut.replace(/\t/g, ' '));
  const caret = Math.min(column - 1 - start + (start > 0 ? 1 : 0), shown.length);
  const margin = ' '.repeat(String(line).length);
  return [`${line} | ${shown.trimEnd()}`, `${margin} | ${' '.repeat(Math.max(0, caret))}^`];
};
