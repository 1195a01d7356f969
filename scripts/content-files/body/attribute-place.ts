import { placeOf, type Body, type BodyNode } from './tree.ts';

const attribute = /([A-Za-z_][\w:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|[^\s>]/gy;

/** Where an attribute of a tag is written; where the tag is when it is not there, as the parser gives no place. */
export const attributePlace = (
  node: BodyNode,
  name: string,
  body: Body,
): { file: string; line: number; column: number } => {
  const tag = placeOf(node, body);
  const at = offsetOf(body.text, node) + 1 + (node.name ?? '').length;
  const found = attributeOffset(body.text, at, name);
  if (found === undefined) return tag;
  const before = body.text.slice(0, found).split('\n');
  return {
    file: body.file,
    line: body.firstLine + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
};

/** Offset in the text of the place that a node starts at. */
const offsetOf = (text: string, { position }: BodyNode): number => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
};

/** Offset of the attribute within its opening tag, which it is looked for no further than. */
const attributeOffset = (text: string, from: number, name: string): number | undefined => {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match) return undefined;
    if (match[1] === name) return at;
    at = attribute.lastIndex;
  }
};
