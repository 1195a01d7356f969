import { expect, test } from 'vitest';
import type { Ink } from '../../scripts/rendering/ink.ts';
import { textInk } from '../../scripts/rendering/text-ink.ts';

const line = { face: 'display', bold: true, size: 80, lineHeight: 1.1 } as const;

/** The lowest row with ink, from the top of the line. */
const foot = ({ cover, top, width }: Ink): number => {
  const last = cover.findLastIndex((value) => value > 127);
  return top + Math.floor(last / width);
};

test.each([
  ['Cyrillic', 'НН'],
  ['Greek', 'ΗΗ'],
])('letters of the %s font stand on the baseline of the kit’s own', (_script, letters) => {
  expect(
    Math.abs(foot(textInk({ ...line, text: letters })) - foot(textInk({ ...line, text: 'HH' }))),
  ).toBeLessThanOrEqual(1);
});
