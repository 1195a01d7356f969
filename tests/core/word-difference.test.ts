import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../src/core/word-difference.ts';

const sentence = fc.array(fc.constantFrom('rien', 'des', 'dates', 'et', 'heures'), { maxLength: 12 });
const joined = (runs: ReturnType<typeof wordDifference>, left: string): string[] =>
  runs
    .filter((run) => run.kind !== left)
    .flatMap((run) => run.text.trim().split(/\s+/))
    .filter(Boolean);

describe('wordDifference', () => {
  it('keeps what both say and marks the words added', () => {
    expect(wordDifference('Rien ne sort.', 'Rien ne sort. Les RH connaissent des dates.')).toEqual([
      { kind: 'kept', text: 'Rien ne sort. ' },
      { kind: 'added', text: 'Les RH connaissent des dates.' },
    ]);
  });

  it('marks a word replaced as removed, then added', () => {
    expect(wordDifference('deux heures par mois', 'trois heures par mois')).toEqual([
      { kind: 'removed', text: 'deux ' },
      { kind: 'added', text: 'trois ' },
      { kind: 'kept', text: 'heures par mois' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const runs = wordDifference(before.join(' '), after.join(' '));
        expect(joined(runs, 'added')).toEqual(before);
        expect(joined(runs, 'removed')).toEqual(after);
      }),
    );
  });

  it('changes nothing in equal texts', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const runs = wordDifference(words.join(' '), words.join(' '));
        expect(runs.every((run) => run.kind === 'kept')).toBe(true);
      }),
    );
  });
});
