import { expect, test } from 'vitest';
import { codeFrame } from '../../scripts/report/code-frame.ts';

test('shows the line and a caret below the column', () => {
  expect(codeFrame('title: Un', 12, 8)).toEqual(['12 | title: Un', '   |        ^']);
});

test('keeps the caret below a column after tabs, and past the end of the line', () => {
  expect(codeFrame('\t\tlabel: x', 3, 3)).toEqual(['3 |   label: x', '  |   ^']);
  expect(codeFrame('a', 1, 40)).toEqual(['1 | a', '  |  ^']);
});

test('cuts a long line around the column', () => {
  const [line = '', caret = ''] = codeFrame(`${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`, 7, 5001);
  expect(line.length).toBeLessThan(110);
  expect(line[caret.indexOf('^')]).toBe('H');
  expect(line).toMatch(/^7 \| ….*…$/);
});

test('shows what could act on a terminal, or hide, as a sign that is seen', () => {
  const [line] = codeFrame('a\u001b[2J\u202eb\u200bc', 1, 1);
  expect(line).toBe('1 | a�[2J�b�c');
});
