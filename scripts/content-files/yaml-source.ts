import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Pair } from 'yaml';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import type { Position } from './position.ts';
import { faultOffset, yamlFault } from './yaml-fault.ts';

/** Fields read from YAML. `data` is undefined when they cannot be read at all. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly locate: (path: FieldPath, part: 'key' | 'value') => Position;
}

const maxDepth = 20;
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Reads fields as plain data: no alias, no tag, no merge, no key that JavaScript gives a meaning to. */
export const readYaml = (
  text: string,
  { file, firstLine }: { file: string; firstLine: number },
): YamlSource => {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const start: Position = { line: firstLine, column: 1 };
  if (deepest(text) > maxDepth) {
    return {
      data: undefined,
      problems: [problem('nested-too-deep', { file, ...start }, { max: maxDepth })],
      locate: () => start,
    };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const locate = (path: FieldPath, part: 'key' | 'value'): Position => at(offsetOf(document, path, part));
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  const problems = [
    ...(broken ? [yamlFault(broken, { file, ...at(faultOffset(broken, text)) })] : []),
    ...duplicates.map((error) => {
      const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
      return problem('duplicate-key', { file, ...at(error.pos[0]) }, { key });
    }),
    ...(broken ? [] : trickery(document, text).map((one) => one({ file, at }))),
  ];
  if (problems.length > 0) return { data: undefined, problems, locate };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (!isMap(document.contents)) {
    return { data: undefined, problems: [problem('not-fields', { file, ...start }, {})], locate };
  }
  return { data, problems, locate };
};

/** A cheap bound on how deep collections nest, so that no parser is handed what would exhaust its stack. */
const deepest = (text: string): number => {
  let open = 0;
  let most = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    if (open > most) most = open;
  }
  const dashes = /^ *((?:- ){21,})/m.test(text) ? maxDepth + 1 : 0;
  const indent = /^ {80,}[^\s#]/m.test(text) ? maxDepth + 1 : 0;
  return Math.max(most, dashes, indent);
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

const keyOffset = (pair: Pair): number => (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

/** Where a path's name or value starts; the last part of it that exists when it does not. */
const offsetOf = (document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (one) => isScalar(one.key) && String(one.key.value) === String(step),
      );
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
