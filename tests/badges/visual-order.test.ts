import { expect, test } from 'vitest';
import { inVisualOrder } from '../../src/badges/visual-order.ts';

test.each([
  ['Aurélie Kermadec-Roy', 'Aurélie Kermadec-Roy'],
  ['נועה כהן', 'כהן נועה'],
  ['نور الهدى بن علي', 'علي بن الهدى نور'],
  // A line keeps the direction that it begins with.
  ['Noa כהן לוי', 'Noa לוי כהן'],
  ['נועה Cohen Levi', 'Cohen Levi נועה'],
])('%s stands as %s', (written, wanted) => {
  expect(inVisualOrder(written)).toBe(wanted);
});
