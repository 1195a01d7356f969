import { expect, test } from 'vitest';
import { inVisualOrder } from '../../src/badges/visual-order.ts';

test.each([
  ['Aurélie Kermadec-Roy', 'Aurélie Kermadec-Roy'],
  ['נועה כהן', 'כהן נועה'],
  ['نور الهدى بن علي', 'علي بن الهدى نور'],
  // Hyphens, full stops and brackets between and behind letters.
  ['שרה בן-גוריון', 'גוריון-בן שרה'],
  ['דוד ל. כהן', 'כהן .ל דוד'],
  ['محمد بن-علي', 'علي-بن محمد'],
  ['(כהן) 12', '12 (כהן)'],
  ['Noa-כהן לוי', 'לוי Noa-כהן'],
  // A line keeps the direction that it begins with.
  ['Noa כהן לוי', 'Noa לוי כהן'],
  ['נועה Cohen Levi', 'Cohen Levi נועה'],
])('%s stands as %s', (written, wanted) => {
  expect(inVisualOrder(written)).toBe(wanted);
});
