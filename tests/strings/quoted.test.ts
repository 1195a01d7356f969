import { expect, test } from 'vitest';
import { englishSite, exampleSite } from '../../src/components/example-site.ts';
import { quoted } from '../../src/strings/quoted.ts';

test('quotation marks within give way to those of the second rank', () => {
  expect(quoted(exampleSite, 'Je disais « bientôt ».')).toBe('«\u00a0Je disais “bientôt”.\u00a0»');
  expect(quoted(englishSite, 'I said “soon”.')).toBe('“I said ‘soon’.”');
});
