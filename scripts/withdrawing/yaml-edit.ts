import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { FieldPath } from '../../src/core/problem.ts';

/**
 * Changes of YAML that leave every other byte where it was: comments, order, quotes and blank lines stay. Each
 * result is read again; when it does not say what it should, the document is written anew instead, comments kept.
 */

/** The text without what a path leads to: a field with all it holds, or an item of a list. An empty list stays `[]`. */
export const withoutPart = (text: string, path: FieldPath): string => {
  const wanted = parseDocument(text);
  if (!wanted.hasIn(path)) return text;
  wanted.deleteIn(path);
  return checked(removed(text, path), wanted);
};

/** The text without the items of a list whose key holds a value. */
export const withoutItems = (
  text: string,
  list: string,
  { key, says }: { key: string; says: string },
): string => {
  const items = parseDocument(text).get(list);
  if (!isSeq(items)) return text;
  const leaving = items.items.flatMap((item, index) =>
    isMap(item) && item.get(key) === says ? [index] : [],
  );
  return leaving.toReversed().reduce((left, index) => withoutPart(left, [list, index]), text);
};

/** The text with another plain value at the end of a path. */
export const withValue = (text: string, path: FieldPath, value: string): string => {
  const wanted = parseDocument(text);
  if (!wanted.hasIn(path)) return text;
  wanted.setIn(path, value);
  const node = parseDocument(text).getIn(path, true);
  if (!isNode(node) || !node.range || isCollection(node)) return wanted.toString();
  return checked(text.slice(0, node.range[0]) + value + text.slice(node.range[1]), wanted);
};

/** The text with other data at the end of a path, which is added when it is not there. */
export const withData = (text: string, path: FieldPath, value: unknown): string => {
  const wanted = parseDocument(text);
  if (typeof value === 'string' && wanted.hasIn(path)) return withValue(text, path, value);
  wanted.setIn(path, wanted.createNode(value));
  return wanted.toString({ lineWidth: 0 });
};

/** The text with a plain field at its top, written after all others when it is new. */
export const withLast = (text: string, field: string, value: string): string => {
  const wanted = parseDocument(text);
  if (wanted.has(field)) return withValue(text, [field], value);
  wanted.set(field, value);
  return checked(`${text.replace(/\n*$/, '\n')}${field}: ${value}\n`, wanted);
};

const checked = (text: string, wanted: Document): string => {
  const read = parseDocument(text);
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), wanted.toJS()) ? text : wanted.toString();
};

const removed = (text: string, path: FieldPath): string => {
  const parent = parseDocument(text).getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isMap(parent) && !isSeq(parent)) return text;
  const items: readonly unknown[] = parent.items;
  const index = isMap(parent)
    ? parent.items.findIndex((pair) => String(pair.key) === String(last))
    : Number(last);
  const spans = items.map(spanOf);
  const span = spans[index];
  if (!span) return text;
  if (parent.flow) return withoutFlowItem(text, spans, index);
  return withoutLines(text, { start: span.start, list: isSeq(parent), alone: items.length === 1, parent });
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = (item: unknown): Span | undefined => {
  if (isNode(item)) return item.range ? { start: item.range[0], end: item.range[1] } : undefined;
  const { key, value } = item as Pair<Node | null, Node | null>;
  const start = key?.range?.[0];
  return start === undefined ? undefined : { start, end: value?.range?.[1] ?? key?.range?.[1] ?? start };
};

/** `[a, b, c]`: an item goes with the comma after it, the last one with the comma before. */
const withoutFlowItem = (text: string, spans: readonly (Span | undefined)[], index: number): string => {
  const [before, own, after] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!own) return text;
  if (after) return text.slice(0, own.start) + text.slice(after.start);
  if (before) return text.slice(0, before.end) + text.slice(own.end);
  return text.slice(0, own.start) + text.slice(own.end).replace(/^\s*,/, '');
};

interface Block {
  readonly start: number;
  readonly list: boolean;
  readonly alone: boolean;
  readonly parent: Node;
}

/** A block goes with its lines: from its own to the next that is not indented further; blank lines after it stay. */
const withoutLines = (text: string, { start, list, alone, parent }: Block): string => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = list ? text.slice(lineStart, start).search(/-/) : start - lineStart;
  let end = nextLine(text, lineStart);
  let kept = end;
  while (end < text.length) {
    const line = text.slice(end, nextLine(text, end));
    const depth = line.search(/\S/);
    const belongs = depth > indent || (!list && depth === indent && /^\s*- /.test(line));
    if (depth !== -1 && !belongs) break;
    end = nextLine(text, end);
    if (depth !== -1) kept = end;
  }
  const rest = text.slice(kept);
  if (!alone || !list) return text.slice(0, lineStart) + rest;
  const key = text.slice(0, parent.range?.[0] ?? lineStart);
  return `${key.replace(/(:)([ \t]*(?:#[^\n]*)?)\n?[ \t]*$/, '$1 []$2\n')}${rest}`;
};

const nextLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
};
