import { isLocalPath } from '../../../src/core/address.ts';
import { altFault } from '../../../src/core/alternative-text.ts';
import { plainNameOf } from '../../../src/core/file-name.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { attributesOf, componentOf } from './component-tag.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

/** A picture of a text, with the address that its definition gives when it is named rather than written. */
interface Picture {
  readonly node: BodyNode;
  readonly address: string;
}

const picturesOf = (nodes: readonly BodyNode[]): Picture[] => {
  const named = new Map(
    nodes.filter((node) => node.type === 'definition').map((node) => [node.identifier, node.url ?? '']),
  );
  return nodes
    .filter((node) => node.type === 'image' || node.type === 'imageReference')
    .map((node) => ({ node, address: node.url ?? named.get(node.identifier) ?? '' }));
};

/** The local pictures of a text, to be looked for on the disk. */
export const localPictures = (nodes: readonly BodyNode[]): Picture[] =>
  picturesOf(nodes).filter(({ address }) => isLocalPath(address.replaceAll('\\', '/')));

/** Pictures loaded from elsewhere, or without words that replace them. */
export const pictureProblems = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  picturesOf(nodes).flatMap(({ node, address }) => {
    const place = placeOf(node, body);
    const alt = (node.alt ?? '').trim();
    return [
      ...(isLocalPath(address.replaceAll('\\', '/')) ? [] : [notBeside(address, place)]),
      ...altProblem(alt, address, place),
    ];
  });

/** A path that leads out of the content, or that only a space keeps from leading into it. */
const notBeside = (address: string, place: ReturnType<typeof placeOf>): Problem => {
  const shown = address.slice(0, 80);
  const [, name = '', extension = ''] = /([^/]*?)(\.\w+)$/.exec(address) ?? [];
  return /^[^,:]* [^,:]*$/.test(address) && isLocalPath(address.replaceAll(' ', '-'))
    ? problem('picture-name', place, {
        address: shown,
        example: (plainNameOf(name) || 'image') + extension.toLowerCase(),
      })
    : problem('picture-elsewhere', place, { address: shown });
};

const altProblem = (alt: string, address: string, place: ReturnType<typeof placeOf>): Problem[] => {
  const fault = altFault(alt, address);
  if (!fault) return [];
  return fault === 'missing'
    ? [problem('missing-alt', place, {})]
    : [problem('empty-alt-words', place, { written: alt })];
};

/** Pictures with a caption that do not say whose they are. */
export const uncredited = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes
    .filter((node) => componentOf(node) === 'Picture' && !('credit' in attributesOf(node)))
    .map((node) => problem('missing-credit', placeOf(node, body), {}));
