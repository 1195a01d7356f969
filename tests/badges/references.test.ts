import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layeredCard } from '../../scripts/rendering/card-image.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { badgeFormats } from '../../src/badges/badge-content.ts';
import { hardest, laureateTheme, otherScripts, theme } from './badge-examples.ts';
import { cardExamples } from './card-examples.ts';
import { changedShare } from './pictures-compared.ts';

/**
 * Pictures that a person has looked at and found right, 240 px wide. After a wanted change:
 * `UPDATE_REFERENCES=1 npx vitest run tests/badges/references.test.ts`, then look at every picture that changed.
 */
const reference = (...words: readonly string[]): string =>
  join(import.meta.dirname, 'references', `${words.join('-').replaceAll(' ', '-')}.png`);

const cases = [...hardest, ...otherScripts].flatMap((example) =>
  badgeFormats.map((format) => ({ example, format, label: example.label })),
);

describe('with the hardest content', () => {
  it.each(cases)('a badge still looks as approved: $label, $format', async ({ example, format, label }) => {
    const { content } = example;
    const asked = { who: 'example', content, theme: content.laureate ? laureateTheme : theme };
    const now = await layeredBadge(asked, format);
    expect(await changedShare(now, reference(label, format))).toBeLessThan(0.0005);
  });

  it.each(cardExamples)('a card still looks as approved: $label', async ({ label, ...card }) => {
    const now = await layeredCard({ who: 'example', ...card });
    expect(await changedShare(now, reference('card', label))).toBeLessThan(0.0005);
  });
});
