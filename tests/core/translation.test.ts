import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentNames, contentSchemas } from '../../src/core/collection.ts';
import { field, wordList, words } from '../../src/core/field.ts';
import { inherit, missingWords, translationSchema } from '../../src/core/translation.ts';

const schema = z.strictObject({
  title: words(40, ['Titre', 'Title']),
  note: words(40, ['Note', 'Note']).optional(),
  day: field(z.string(), ['Jour', 'Day']),
  tags: wordList({ min: 0, max: 5, each: 20 }, ['Mots', 'Words']).optional(),
  group: field(z.strictObject({ name: words(40, ['Nom', 'Name']), size: z.number() }), ['Groupe', 'Group']),
  rules: field(
    z.array(
      z.strictObject({
        code: field(z.string(), ['Code', 'Code'], { translation: 'key' }),
        text: words(40, ['Texte', 'Text']),
        weight: z.number(),
      }),
    ),
    ['Règles', 'Rules'],
  ),
});
const original = {
  title: 'Titre',
  day: '2026-11-21',
  group: { name: 'Atelier', size: 12 },
  rules: [
    { code: 'C-01', text: 'Un', weight: 1 },
    { code: 'C-02', text: 'Deux', weight: 2 },
  ],
};
const translated = {
  title: 'Title',
  group: { name: 'Workshop' },
  rules: [
    { code: 'C-02', text: 'Two' },
    { code: 'C-01', text: 'One' },
  ],
};

describe('a translation', () => {
  test('holds the words and the keys that match them, and nothing else', () => {
    const wordsOnly = translationSchema(schema);
    expect(wordsOnly.safeParse(translated).success).toBe(true);
    expect(wordsOnly.safeParse({ ...translated, day: '2026-11-22' }).success).toBe(false);
    expect(
      wordsOnly.safeParse({ ...translated, rules: [{ code: 'C-01', text: 'x', weight: 3 }] }).success,
    ).toBe(false);
  });

  test('is laid over its original, list items matched by their code', () => {
    expect(inherit(original, translated)).toEqual({
      title: 'Title',
      day: '2026-11-21',
      group: { name: 'Workshop', size: 12 },
      rules: [
        { code: 'C-01', text: 'One', weight: 1 },
        { code: 'C-02', text: 'Two', weight: 2 },
      ],
    });
  });

  test('lacks what the original says and it does not', () => {
    expect(missingWords(schema, original, translated)).toEqual([]);
    expect(missingWords(schema, original, {})).toEqual([['title'], ['group'], ['rules']]);
    const { title: _, ...untitled } = translated;
    expect(missingWords(schema, original, untitled)).toEqual([['title']]);
    expect(missingWords(schema, original, { ...translated, rules: [{ code: 'C-01', text: 'One' }] })).toEqual(
      [['rules', 1]],
    );
    expect(
      missingWords(schema, original, {
        ...translated,
        rules: [...translated.rules.slice(1), { code: 'C-02' }],
      }),
    ).toEqual([['rules', 1, 'text']]);
  });

  test('need not repeat a group whose words the original does not say', () => {
    const optional = z.strictObject({
      kind: z.string(),
      compensation: field(
        z.strictObject({ kind: z.string(), reason: words(40, ['Raison', 'Reason']).optional() }),
        ['Contrepartie', 'Compensation'],
      ),
    });
    const unpaid = { kind: 'x', compensation: { kind: 'unpaid' } };
    expect(translationSchema(optional).safeParse({}).success).toBe(true);
    expect(missingWords(optional, unpaid, {})).toEqual([]);
    expect(missingWords(optional, { ...unpaid, compensation: { kind: 'paid', reason: 'r' } }, {})).toEqual([
      ['compensation'],
    ]);
  });
});

const texts = fc.string({ minLength: 1, maxLength: 8 });
const codes = fc.uniqueArray(fc.constantFrom('C-01', 'C-02', 'C-03', 'C-04'));
const originals = fc.record({
  title: texts,
  rules: codes.map((list) => list.map((code, weight) => ({ code, text: code, weight }))),
});
const translations = fc.record(
  { title: texts, rules: codes.map((list) => list.map((code) => ({ code, text: `${code} en` }))) },
  { requiredKeys: [] },
);

describe('inheriting', () => {
  test('twice is inheriting once', () => {
    fc.assert(
      fc.property(originals, translations, (before, after) => {
        const once = inherit(before, after);
        expect(inherit(once, after)).toEqual(once);
      }),
    );
  });

  test('from nothing changes nothing', () => {
    fc.assert(
      fc.property(originals, (before) => {
        expect(inherit(before, {})).toEqual(before);
      }),
    );
  });

  test('keeps what does not translate: the order, number and weight of rules', () => {
    fc.assert(
      fc.property(originals, translations, (before, after) => {
        expect(inherit(before, after).rules.map(({ code, weight }) => ({ code, weight }))).toEqual(
          before.rules.map(({ code, weight }) => ({ code, weight })),
        );
      }),
    );
  });
});

test.each(contentNames)('%s: every field has a label in both languages', (name) => {
  const unlabelled = Object.entries(contentSchemas[name].shape).filter(([, part]) => {
    const { label } = (z.globalRegistry.get(part) ?? {}) as { label?: { fr: string; en: string } };
    const inner =
      part instanceof z.ZodOptional
        ? (z.globalRegistry.get(part.unwrap()) as typeof label & object)
        : undefined;
    return !label && !inner;
  });
  expect(unlabelled.map(([key]) => key)).toEqual([]);
});
