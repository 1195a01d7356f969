import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectSettings } from '../../scripts/content-files/project-settings.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { choicesOf, suggestionFor } from '../../scripts/scaffolding/controlled-lists.ts';
import { typedAnswer } from '../../scripts/scaffolding/typed-answer.ts';
import { mentorSchema } from '../../src/core/mentor.ts';
import { focusSchema } from '../../src/core/portrait.ts';
import { programmeSchema } from '../../src/core/programme.ts';
import { testimonialSchema } from '../../src/core/testimonial.ts';

const root = join(import.meta.dirname, '../fixtures/awkward-company');
const read = await projectSettings(root);
if (!('settings' in read)) throw new Error('The awkward company has no settings.');
const { kit } = await readKit(root, read.settings);
const form = { kit, today: '2026-11-21', given: {}, locale: 'fr' } as const;

describe('a suggestion', () => {
  it('is one that the field admits', () => {
    expect(suggestionFor(mentorSchema.shape.status, ['status'], form)).toBe('active');
    expect(suggestionFor(programmeSchema.shape.status, ['status'], form)).toBeUndefined();
  });
});

describe('people', () => {
  const { author } = testimonialSchema.shape;
  const choices = choicesOf(author, ['author'], form) ?? [];

  it('are offered with their names, and chosen by name, id or rank', () => {
    const rank = choices.findIndex(({ value }) => value === 'm-mono');
    expect(choices[rank]).toEqual({ value: 'm-mono', label: 'Björk' });
    expect(['bjork', 'm-mono', String(rank + 1)].map((typed) => typedAnswer(author, typed, choices))).toEqual(
      ['m-mono', 'm-mono', 'm-mono'],
    );
  });

  it('who share a name are not chosen by it', () => {
    const twice = [...choices, { value: 'm-m0n2', label: 'Björk' }];
    expect(typedAnswer(author, 'Björk', twice)).toBe('Björk');
    expect(typedAnswer(author, 'm-m0n2', twice)).toBe('m-m0n2');
  });
});

describe('a list', () => {
  it.each(['50, 36', '[50, 36]', '50;36'])('may be typed as files write it: %s', (typed) => {
    expect(typedAnswer(focusSchema, typed, undefined)).toEqual([50, 36]);
  });
});
