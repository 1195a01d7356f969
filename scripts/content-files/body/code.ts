import { insteadOfTag } from '../../../src/core/html-habit.ts';
import { mdxComponents } from '../../../src/core/mdx-component.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

const componentNames = Object.keys(mdxComponents);

/** A tag that is none of the kit’s, with the component that was meant or what to write instead. */
export const rawHtml = (tag: string, place: Place): Problem => {
  const meant = componentNames.find((name) => name.toLowerCase() === tag.replace('/', '').toLowerCase());
  const known = componentNames.join(', ');
  const instead = insteadOfTag(tag.replace('/', '')) ?? {
    fr: `Utilisez la mise en forme Markdown ; dans une page .mdx, un composant : ${known}.`,
    en: `Use Markdown formatting; in an .mdx page, a component: ${known}.`,
  };
  const capital = { fr: 'Les composants ont des capitales.', en: 'Components have capitals.' };
  return problem(
    'raw-html',
    { ...place, ...(meant && { nearest: `<${meant}>` }) },
    { component: `<${tag}>`, instead: meant ? capital : instead },
  );
};

type Place = ReturnType<typeof placeOf>;

const loaders = new Set(
  'script style link meta base iframe frame object embed applet form input button svg math template noscript portal'.split(
    ' ',
  ),
);

/** Code, markup and everything else in a text that is not words, Markdown or a component of the kit. */
export const codeProblems = (nodes: readonly BodyNode[], body: Body): Problem[] => {
  const opened = new Set<string>();
  return nodes.flatMap((node) => codeProblem(node, body, opened) ?? []);
};

/** `opened` are the HTML tags met before: the closing one of each is part of the fault already told. */
const codeProblem = (node: BodyNode, body: Body, opened: Set<string>): Problem | Problem[] | undefined => {
  const place = placeOf(node, body);
  switch (node.type) {
    case 'mdxjsEsm':
      return problem('body-import', place, {});
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return problem(isComment(node.value) ? 'comment' : 'body-expression', place, {});
    case 'html':
      return htmlProblem(node.value ?? '', place, opened);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return /^[A-Z]/.test(node.name ?? '') ? attributeCode(node, place) : markup(node, place);
    default:
      return undefined;
  }
};

const isComment = (expression = ''): boolean => /^\s*\/\*[^]*\*\/\s*$/.test(expression);

/** A piece of HTML. */
const htmlProblem = (value: string, place: Place, opened: Set<string>): Problem | undefined => {
  if (value.trimStart().startsWith('<!--')) return problem('comment', place, {});
  const [, close, name = '!'] = /^\s*<(\/?)([A-Za-z][\w-]*)?/.exec(value) ?? [];
  if (close && opened.has(name)) return undefined;
  opened.add(name);
  const handler = /[\s/"'](on[a-z]+)\s*=/i.exec(value)?.[1];
  const loader = value.match(/<[A-Za-z][\w-]*/g)?.find((tag) => loaders.has(tag.slice(1).toLowerCase()));
  if (loader) return problem('script', place, { component: loader.slice(1) });
  if (handler) return problem('event-handler', place, { name: handler });
  return rawHtml(`${close ?? ''}${name}`, place);
};

const markup = (node: BodyNode, place: Place): Problem[] => {
  const component = node.name ?? '';
  const own = loaders.has(component.toLowerCase())
    ? problem('script', place, { component })
    : rawHtml(component, place);
  return [own, ...attributeCode(node, place)];
};

/** Attributes that hold code or would run it, on any tag. */
const attributeCode = (node: BodyNode, place: Place): Problem[] =>
  (node.attributes ?? []).flatMap((attribute) => {
    const name = attribute.name ?? '';
    const component = node.name ?? '';
    if (/^on[a-z]/i.test(name)) return [problem('event-handler', place, { name })];
    if (attribute.type !== 'mdxJsxAttribute') return [problem('spread-attribute', place, { component })];
    return typeof attribute.value === 'object' && attribute.value !== null
      ? [problem('attribute-expression', place, { name, component })]
      : [];
  });
