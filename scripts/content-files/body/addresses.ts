import { addressFault } from '../../../src/core/address.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

/** An address on one short line, without what could act on a terminal. */
const shown = (address: string): string => address.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '�').slice(0, 80);

/** Links that would run code, hide where they lead, or lead nowhere. */
export const addressProblems = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .flatMap((node) => {
      const fault = addressFault(node.url ?? '');
      if (!fault) return [];
      return [
        fault === 'empty'
          ? problem('empty-address', placeOf(node, body), {})
          : problem('unsafe-address', placeOf(node, body), { address: shown(node.url ?? '') }),
      ];
    });
