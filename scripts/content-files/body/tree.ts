import { markdownToMdast, mdxToMdast } from 'satteri';
import { problem, type Problem } from '../../../src/core/problem.ts';
import type { Position } from '../position.ts';
import { syntaxFault } from './syntax-fault.ts';

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

const maxDepth = 60;

/** Reads a text as the site will; a text that cannot be read is a fault with its place. */
export const bodyTree = (body: Body): { readonly root: BodyNode } | { readonly fault: Problem } => {
  const parse = body.file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  const start = { file: body.file, line: body.firstLine, column: 1 };
  if (nesting(body.text) > maxDepth) return { fault: problem('nested-too-deep', start, { max: maxDepth }) };
  try {
    return { root: parse(body.text, { features: { frontmatter: false } }) as BodyNode };
  } catch (error) {
    return { fault: syntaxFault(error instanceof Error ? error.message : String(error), body) };
  }
};

/** A bound on how deep quotes, lists and tags nest: what follows walks the tree by calling itself. */
const nesting = (text: string): number => {
  const quotes = Math.max(0, ...(text.match(/^[ \t>]*>/gm) ?? []).map((signs) => signs.split('>').length));
  const lists = Math.max(
    0,
    ...(text.match(/^(?:[ \t]*[-*+] ){2,}/gm) ?? []).map((signs) => signs.length / 2),
  );
  const indent = Math.max(0, ...(text.match(/^[ \t]+(?=[-*+\d])/gm) ?? []).map((space) => space.length / 2));
  return Math.max(quotes, lists, indent, openTags(text));
};

const openTags = (text: string): number => {
  let open = 0;
  let most = 0;
  for (const tag of text.match(/<\/?[A-Za-z][^<>]*>/g) ?? []) {
    if (tag.startsWith('</')) open -= 1;
    else if (!tag.endsWith('/>')) open += 1;
    if (open > most) most = open;
  }
  return most;
};

/** All nodes of a text, in the order of reading. */
export const nodesOf = (node: BodyNode): BodyNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** Where a node is in its file. */
export const placeOf = (node: BodyNode, body: Body): { file: string; line: number; column: number } => {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file: body.file, line: start.line + body.firstLine - 1, column: start.column };
};
