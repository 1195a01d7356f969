import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem } from '../../../src/core/problem.ts';
import type { Position } from '../position.ts';
import { syntaxFault } from './syntax-fault.ts';
import { boundsFault, maxDepth, tooDeep } from './text-bounds.ts';

/** An attribute of a component as it was written; `value` is an object when it is code, null when there is none. */
export interface BodyAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A node of a text: what all kinds of Markdown and MDX nodes have that the check looks at. */
export interface BodyNode {
  readonly type: string;
  readonly position?: { readonly start: Position } | undefined;
  readonly children?: readonly BodyNode[];
  readonly name?: string | null;
  readonly attributes?: readonly BodyAttribute[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly identifier?: string;
  /** Whether an item of a list has a box, and a mark in it. */
  readonly checked?: boolean | null;
  /** Whether a list is numbered. */
  readonly ordered?: boolean | null;
  /** Level of a heading. */
  readonly depth?: number;
}

/** The text below the fields of a file. */
export interface Body {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

/** Reads a text as the site will; a text that cannot be read is a fault with its place. */
export const bodyTree = (body: Body): { readonly root: BodyNode } | { readonly fault: Problem } => {
  const fault = boundsFault(body);
  if (fault) return { fault };
  const parse = body.file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    const root = parse(body.text, { features: { frontmatter: false } }) as BodyNode;
    const deep = deepNode(root);
    return deep ? { fault: tooDeepAt(deep, body) } : { root };
  } catch (error) {
    return { fault: syntaxFault(error instanceof Error ? error.message : String(error), body) };
  }
};

/** The first node that nests too deep; whatever follows walks the tree by calling itself. */
const deepNode = (root: BodyNode): BodyNode | undefined => {
  let level: readonly BodyNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return level[0];
    level = level.flatMap(({ children = [] }) => children);
  }
  return undefined;
};

const tooDeepAt = (node: BodyNode, body: Body): Problem => {
  const { file, line, column } = placeOf(node, body);
  return tooDeep(file, line, column);
};

/** All nodes of a text, in the order of reading. */
export const nodesOf = (node: BodyNode): BodyNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** Where a node is in its file. */
export const placeOf = (node: BodyNode, body: Body): { file: string; line: number; column: number } => {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file: body.file, line: start.line + body.firstLine - 1, column: start.column };
};
