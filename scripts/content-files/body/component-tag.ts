import { mdxComponents, type MdxComponentName } from '../../../src/core/mdx-component.ts';
import type { BodyNode } from './tree.ts';

const names = Object.keys(mdxComponents) as MdxComponentName[];

/** Whether a node is the tag of a component, known or not; lower-case tags are HTML, judged as code. */
export const isTag = (node: BodyNode): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '');

/** The component of the kit that a node is the tag of. */
export const componentOf = (node: BodyNode): MdxComponentName | undefined =>
  isTag(node) ? names.find((name) => name === node.name) : undefined;

/** The plain attributes of a tag by name: what the component will be given. */
export const attributesOf = (node: BodyNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && !/^on/i.test(name) && (typeof value === 'string' || value === null)
        ? [[name, value ?? '']]
        : [],
    ),
  );
