import { expect, test } from 'vitest';
import { withNoBreakSpaces } from '../../src/core/wording.ts';
import { strings as french } from '../../src/strings/fr/strings.ts';

test('French words of the site hold their no-break spaces', () => {
  for (const [key, text] of Object.entries(french))
    expect({ [key]: text }).toEqual({ [key]: withNoBreakSpaces(text) });
});
