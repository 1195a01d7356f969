import { addressFault, isUnencrypted } from '../../../src/core/address.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

/** An address on one short line, without what could act on a terminal. */
const shown = (address: string): string => address.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '�').slice(0, 80);

/** Links that would run code, hide where or to whom they lead, lead nowhere, or may be changed on the way. */
export const addressProblems = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .flatMap((node) => {
      const fault = addressFault(node.url ?? '');
      const place = placeOf(node, body);
      const address = shown(node.url ?? '');
      switch (fault) {
        case 'empty':
          return [problem('empty-address', place, {})];
        case 'unsafe':
          return [problem('unsafe-address', place, { address })];
        case 'mail-fields':
          return [problem('mail-fields', place, { address })];
        case undefined:
          return isUnencrypted(address) ? [problem('unencrypted', place, { address })] : [];
      }
    });
