import { problem, type Problem } from '../../../src/core/problem.ts';
import type { Body } from './tree.ts';

/** How deep quotes, lists, emphasis and components nest in a text that anybody can still read. */
export const maxDepth = 60;

/** Lines without an empty one between them: the longest of the demonstration has 700 characters. */
const maxBlock = 12_000;

/** A text with a brace in it is code, or shows some: beyond this, the reader of code could exhaust its stack. */
const maxWithBraces = 16_000;
const maxOpenings = 1000;

/** One mark of a quotation or of a list at the start of a line. */
const mark = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;

const marksOf = (line: string): number => {
  mark.lastIndex = 0;
  let count = 0;
  while (mark.test(line)) count += 1;
  return count;
};

/** A brace without a backslash before it, or a line that starts as code does. */
const startsCode = /(?<!\\)\{|^(?:import|export)\b/;

/**
 * Refuses a text that would exhaust whoever parses it, in time, memory or stack, before it is parsed: nested marks,
 * blocks and code beyond any use. Linear in the text.
 */
export const boundsFault = ({ file, text, firstLine }: Body): Problem | undefined => {
  let block = { size: 0, line: firstLine };
  let braces: number | undefined;
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + firstLine;
    if (marksOf(written) > maxDepth) return tooDeep(file, line);
    const isBlank = written.trim() === '';
    block = isBlank ? { size: 0, line: line + 1 } : { ...block, size: block.size + written.length + 1 };
    if (block.size > maxBlock) {
      return problem('block-too-long', { file, line: block.line, column: 1 }, { max: maxBlock });
    }
    if (startsCode.test(written)) braces ??= line;
  }
  return file.endsWith('.mdx') && braces !== undefined ? codeFault(text, file, braces) : undefined;
};

const codeFault = (text: string, file: string, line: number): Problem | undefined => {
  const [size, brackets] = [text.length, text.match(/[[({]/g)?.length ?? 0];
  const limits = { max: maxWithBraces, maxBrackets: maxOpenings };
  return size > limits.max || brackets > limits.maxBrackets
    ? problem('code-in-long-text', { file, line, column: 1 }, { size, brackets, ...limits })
    : undefined;
};

/** A text nested beyond reading, at a line. */
export const tooDeep = (file: string, line: number, column = 1): Problem =>
  problem('nested-too-deep', { file, line, column }, { max: maxDepth });
