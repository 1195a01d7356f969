/** A code (“C-04”) or a range (“2026-2027”): text that says nothing once it is cut at its hyphen. */
const code = /((?<![\p{L}\d])(?:\p{Lu}{1,3}|\d+)(?:[-–]\d+)+(?![\p{L}\d]))/u;

/** What the plugin needs of a text on a page, and how it puts others in its place. */
interface Text {
  readonly type: 'text';
  readonly value: string;
}
interface Whole {
  readonly type: 'element';
  readonly tagName: 'span';
  readonly properties: { readonly className: string[] };
  readonly children: Text[];
}
interface Context {
  readonly replaceNode: (node: Text, parts: (Text | Whole)[]) => void;
}

/** Markdown plugin: codes and ranges stay on one line, in narrow columns too. */
export const unbrokenCodes = {
  name: 'unbroken-codes',
  text: (node: Text, context: Context): void => {
    const parts = node.value.split(code);
    if (parts.length === 1) return;
    context.replaceNode(
      node,
      parts.map((value, i) => (i % 2 === 1 ? whole(value) : { type: 'text', value })),
    );
  },
};

const whole = (value: string): Whole => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['inline-block'] },
  children: [{ type: 'text', value }],
});
