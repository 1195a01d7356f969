import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Pair } from 'yaml';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import type { Position } from './position.ts';
import { loadedYaml, plainYaml } from './plain-yaml.ts';
import { unreadable, yamlFault } from './yaml-fault.ts';

/** Fields read from YAML. `data` is undefined when they cannot be read at all. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly locate: (path: FieldPath, part: 'key' | 'value') => Position;
}

const maxDepth = 20;
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/**
 * Reads fields as plain data: no alias, no tag, no merge, no key that JavaScript gives a meaning to. The site's own
 * reader gives the data; the one that keeps positions is asked only when there is something to point at.
 */
export const readYaml = (
  text: string,
  { file, firstLine }: { file: string; firstLine: number },
): YamlSource => {
  const start: Position = { line: firstLine, column: 1 };
  const unread = (fault: Problem): YamlSource => ({
    data: undefined,
    problems: [fault],
    locate: () => start,
  });
  const deep = deepLine(text);
  if (deep !== undefined) {
    return unread(
      problem('nested-too-deep', { file, line: deep + firstLine - 1, column: 1 }, { max: maxDepth }),
    );
  }
  let known: PlacedYaml | undefined;
  const placed = (): PlacedYaml => (known ??= placedYaml(text, firstLine));
  const locate: YamlSource['locate'] = (path, part) => {
    const { document, at } = placed();
    return at(offsetOf(document, path, part));
  };
  const plain = plainYaml(text);
  const problems = plain === undefined ? writtenWrong(text, file, placed()) : [];
  if (problems.length > 0) return { data: undefined, problems, locate };
  const data = plain ?? loadedYaml(text);
  if (data === undefined) return unread(unreadable({ file, ...start }));
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? { data, problems: cutLines(text, data, { file, firstLine }), locate }
    : unread(problem('not-fields', { file, ...start }, {}));
};

/** A text in no quotation marks that goes on with a word after `#`, such as « Charte #2 »: YAML drops that end. */
const cutByHash = /^( *(?:- )?(?:[\w-]+: +)?[^\s"'#[{|>][^"'#]*?) (#[\p{L}\p{N}].*)$/u;

const cutLines = (
  text: string,
  data: object,
  { file, firstLine }: { file: string; firstLine: number },
): Problem[] => {
  if (!text.includes(' #')) return [];
  const kept = JSON.stringify(data);
  return text.split('\n').flatMap((line, index) => {
    const [, before = '', written = ''] = cutByHash.exec(line) ?? [];
    if (written === '' || kept.includes(JSON.stringify(written).slice(1, -1))) return [];
    const place = { file, line: index + firstLine, column: before.length + 2 };
    return [problem('cut-by-hash', place, { written })];
  });
};

/** YAML read with its positions: fields, faults and where each is. */
interface PlacedYaml {
  readonly document: Document.Parsed;
  readonly at: (offset: number) => Position;
}

/** Beyond this many lines a key written twice is told without its line: looking for it takes the square of them. */
const manyLines = 5000;

const placedYaml = (text: string, firstLine: number): PlacedYaml => {
  const lines = new LineCounter();
  const uniqueKeys = text.split('\n').length < manyLines;
  return {
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys }),
    at: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
    },
  };
};

const writtenWrong = (text: string, file: string, { document, at }: PlacedYaml): Problem[] => {
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return [
    ...(broken ? [yamlFault(broken, text, (offset) => ({ file, ...at(offset) }))] : []),
    ...duplicates.map((error) => {
      const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
      return problem('duplicate-key', { file, ...at(error.pos[0]) }, { key });
    }),
    ...(broken ? [] : trickery(document, text).map((one) => one({ file, at }))),
  ];
};

/** Marks of a list or of a key at the start of a line: `- - - a`, `? ? a`. */
const marks = /^ *(?:[-?] ){21,}/;
const indent = /^ {80,}[^\s#]/;

/** Beyond this many open brackets, fields are not ones that people write by hand. */
const maxOpen = 4000;

/**
 * The first line that may nest too deep, from 1; so that no parser is handed what would exhaust its stack. Quoted
 * brackets count too: no count of ours can be led astray by a quotation mark.
 */
const deepLine = (text: string): number | undefined => {
  let open = 0;
  let opened = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') {
        open += 1;
        opened += 1;
      } else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
      if (open > maxDepth || opened > maxOpen) return index + 1;
    }
    if (marks.test(line) || indent.test(line)) return index + 1;
  }
  return undefined;
};

type Fault = (place: { file: string; at: (offset: number) => Position }) => Problem;

/** Aliases, anchors, tags, merges and keys with a meaning of their own. */
const trickery = (document: Document.Parsed, text: string): Fault[] => {
  if (!/[&*!]|<<|__proto__|constructor|prototype/.test(text)) return [];
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, node) => {
      faults.push(({ file, at }) =>
        problem('yaml-alias', { file, ...at(node.range?.[0] ?? 0) }, { written: `*${node.source}` }),
      );
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!unsafeKeys.has(key)) return;
      faults.push(({ file, at }) => problem('unsafe-key', { file, ...at(keyOffset(pair)) }, { key }));
    },
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      const { anchor, tag } = node;
      if (anchor) {
        faults.push(({ file, at }) =>
          problem('yaml-alias', { file, ...at(offset) }, { written: `&${anchor}` }),
        );
      }
      if (tag) {
        faults.push(({ file, at }) => problem('yaml-tag', { file, ...at(offset) }, { written: tag }));
      }
    },
  });
  return faults;
};

const keyOffset = ({ key }: Pair): number =>
  isScalar(key) || isMap(key) || isSeq(key) ? (key.range?.[0] ?? 0) : 0;

/** The name that a key becomes: JavaScript has no other keys than texts. */
const keyText = ({ key }: Pair): string =>
  isScalar(key) ? String(key.value) : isSeq(key) ? String(key.toJSON()) : isMap(key) ? '[object Object]' : '';

/** Where a path's name or value starts; the last part of it that exists when it does not. */
const offsetOf = (document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((one) => keyText(one) === String(step));
      if (!pair) return offset;
      offset = keyOffset(pair);
      node = pair.value;
      if (last && part === 'value' && isScalar(node) && node.range && node.range[1] > node.range[0]) {
        return node.range[0];
      }
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      node = item;
      if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) offset = node.range[0];
    } else return offset;
  }
  return offset;
};
