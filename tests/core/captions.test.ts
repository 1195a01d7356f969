import { expect, test } from 'vitest';
import { captionsIn } from '../../src/core/captions.ts';

test.each([
  ['/media/talk.fr.vtt', 'en', '/media/talk.en.vtt'],
  ['/media/talk.pt-BR.vtt', 'fr', '/media/talk.fr.vtt'],
  ['/media/talk.vtt', 'en', '/media/talk.vtt'],
])('captions %s in %s', (address, locale, wanted) => {
  expect(captionsIn(address, locale)).toBe(wanted);
});
