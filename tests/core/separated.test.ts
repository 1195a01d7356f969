import { expect, test } from 'vitest';
import { separated } from '../../src/core/separated.ts';

test('facts stand side by side, those that are absent left out, and no line begins with the dot', () => {
  expect(separated('mentore', undefined, 'Grand Relais', '')).toBe('mentore\u00a0· Grand Relais');
  expect(separated(undefined)).toBe('');
});
