import { describe, expect, test } from 'vitest';
import { awardSchema, awardState, laureatesToShow } from '../../src/core/award.ts';
import { charterChanges, charterSchema, ruleAnchor, sealedText } from '../../src/core/charter.ts';

const award = awardSchema.parse({
  edition: 2026,
  theme: 'Écouter',
  lead: 'Un jury',
  calendar: {
    opens: '2025-11-03',
    nominations: '2026-03-13',
    jury: '2026-04-23',
    ceremony: '2026-06-11',
    place: 'Ici',
  },
  criteria: [
    { label: 'A', text: 'a', weight: 60 },
    { label: 'B', text: 'b', weight: 40 },
  ],
  jury: ['Une', 'Deux', 'Trois'],
  fairness: ['Aucun vote'],
  categories: [{ id: 'annee', label: 'Année' }],
  laureates: [{ mentor: 'm-7k2q', category: 'annee', reason: 'Patience' }],
  publishAt: '2026-06-12',
});

test.each([
  ['2025-11-02', 'upcoming'],
  ['2025-11-03', 'open'],
  ['2026-03-13', 'open'],
  ['2026-03-14', 'deliberating'],
  ['2026-06-11', 'deliberating'],
  ['2026-06-12', 'published'],
])('on %s an edition is %s', (today, state) => {
  expect(awardState(award, today)).toBe(state);
});

test('an edition that names nobody once its day has come is past: it neither deliberates nor promises names', () => {
  const nobody = { ...award, laureates: [] };
  expect(awardState(nobody, '2026-06-11')).toBe('deliberating');
  expect(awardState(nobody, '2026-06-12')).toBe('past');
});

test('no laureate has a name before the embargo ends', () => {
  expect(laureatesToShow(award, '2026-06-11')).toEqual([]);
  expect(laureatesToShow(award, '2026-06-12')).toHaveLength(1);
});

const rule = (code: string, text = 'Texte') => ({
  code,
  title: 'Titre',
  text,
  why: 'Pourquoi',
  example: 'Exemple',
});
const charter = (version: string, ...rules: ReturnType<typeof rule>[]) =>
  charterSchema.parse({
    version,
    status: 'in-force',
    effective: '2026-01-01',
    adoptedBy: 'Le comité',
    lead: 'Chapeau',
    meetingPlaces: ['site'],
    rules,
  });

describe('a new version of the charter', () => {
  test('shows what was added, changed, kept and removed', () => {
    const changes = charterChanges(
      charter('1.0', rule('C-01'), rule('C-02'), rule('C-03')),
      charter('2.0', rule('C-03', 'Nouveau'), rule('C-01'), rule('C-04')),
    );
    expect(changes.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      'C-03 changed',
      'C-01 unchanged',
      'C-04 added',
      'C-02 removed',
    ]);
    expect(changes[0]).toMatchObject({ before: { text: 'Texte' }, after: { text: 'Nouveau' } });
  });

  test('of itself changes nothing', () => {
    const same = charter('1.0', rule('C-01'), rule('C-02'));
    expect(charterChanges(same, same).every((change) => change.kind === 'unchanged')).toBe(true);
  });
});

describe('what the seal of a charter is taken of', () => {
  const french = (data: ReturnType<typeof charter>) => ({ locale: 'fr', data });
  const sealed = (...rules: ReturnType<typeof rule>[]) => sealedText([french(charter('1.0', ...rules))]);

  test('changes with any word, code or order', () => {
    const texts = [
      sealed(rule('C-01'), rule('C-02')),
      sealed(rule('C-02'), rule('C-01')),
      sealed(rule('C-01'), rule('C-03')),
      sealed(rule('C-01'), rule('C-02', 'Autre')),
      sealed(rule('C-01')),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('changes with anything a reader may rely on, in any language', () => {
    const published = charter('1.0', rule('C-01'));
    const english = (text: string) => ({ locale: 'en', data: charter('1.0', rule('C-01', text)) });
    const texts = [
      sealedText([french(published)]),
      sealedText([french(published), english('Text')]),
      sealedText([french(published), english('Other')]),
      sealedText([french({ ...published, effective: '2026-01-02' })]),
      sealedText([french({ ...published, lead: 'Autre' })]),
      sealedText([french({ ...published, meetingPlaces: ['site', 'phone'] })]),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('changes neither with the status nor with the order of the languages', () => {
    const published = charter('1.0', rule('C-01'));
    const english = { locale: 'en', data: published };
    expect(sealedText([french({ ...published, status: 'archived' }), english])).toBe(
      sealedText([english, french(published)]),
    );
  });

  test('does not change with the way a machine composes letters', () => {
    expect(sealed(rule('C-01', 'é'.normalize('NFD')))).toBe(sealed(rule('C-01', 'é')));
  });
});

test('rules have anchors that stay', () => {
  expect(ruleAnchor('C-03')).toBe('c-03');
});
