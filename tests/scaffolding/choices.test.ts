import { describe, expect, it } from 'vitest';
import { typedAnswer } from '../../scripts/scaffolding/typed-answer.ts';
import { focusSchema } from '../../src/core/portrait.ts';

describe('a list', () => {
  it.each(['50, 36', '[50, 36]', '50;36'])('may be typed as files write it: %s', (typed) => {
    expect(typedAnswer(focusSchema, typed, undefined)).toEqual([50, 36]);
  });
});
