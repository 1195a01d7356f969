import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, questions, readAnswers, writtenAnswers } from '../../src/core/option-choice.ts';

const letter = { need: 'seen', reach: 'discreet', cost: 'modest' } as const;

describe('what an option does not answer to', () => {
  test.each([
    ['nothing asked', {}, []],
    ['all three met', { need: 'seen', reach: 'discreet', cost: 'modest' }, []],
    ['another need', { need: 'learn' }, ['need']],
    ['a budget above its cost', { cost: 'high' }, []],
    ['no budget', { cost: 'free' }, ['cost']],
    ['all three missed', { need: 'learn', reach: 'public', cost: 'free' }, ['need', 'reach', 'cost']],
  ])('%s', (_, answers, missed) => {
    expect(differences(letter, answers)).toEqual(missed);
  });
});

test('answers come back from the browser as they were kept', () => {
  const answers = fc.record(
    {
      need: fc.constantFrom(...questions.need),
      reach: fc.constantFrom(...questions.reach),
      cost: fc.constantFrom(...questions.cost),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answers, (given) => {
      expect(readAnswers(writtenAnswers(given))).toEqual(given);
    }),
  );
});

test('what is no answer of ours is left out', () => {
  expect(readAnswers('need=seen&cost=<b>&reach=&__proto__=x&toString=free')).toEqual({ need: 'seen' });
});
