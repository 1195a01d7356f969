import { z } from 'zod';
import { daySchema } from './day.ts';
import { field, shaped, wordList, words } from './field.ts';
import { idSchema, versionSchema } from './identifier.ts';
import type { Entry } from './kit.ts';
import { meetingPlaceSchema } from './place.ts';
import { reviewSchema } from './review.ts';

/** Stable code of a rule, such as `C-03`: its anchor on the page is the code in lower case. */
export const ruleCodeSchema = shaped(z.string().regex(/^C-\d{2}$/), [
  'un code de règle, C- suivi de deux chiffres, comme C-03',
  'a rule code, C- followed by two digits, such as C-03',
]);

export const ruleSchema = z.strictObject({
  code: field(ruleCodeSchema, ['Code', 'Code'], { translation: 'key' }),
  title: words(100, ['Titre', 'Title']),
  text: words(400, ['Texte', 'Text']),
  why: words(400, ['Pourquoi', 'Why']),
  example: words(400, ['Exemple', 'Example']),
  exception: words(300, ['Exception', 'Exception']).optional(),
});
export type Rule = z.output<typeof ruleSchema>;

/** One version of the charter. Once in force it never changes: `seal` holds the fingerprint of all it says. */
export const charterSchema = z.strictObject({
  version: field(versionSchema, ['Version', 'Version'], {
    help: ['Entre guillemets : "2.0".', 'In quotation marks: "2.0".'],
  }),
  status: field(z.enum(['draft', 'in-force', 'archived']), ['État', 'Status']),
  effective: field(daySchema, ['Entrée en vigueur', 'Effective from']),
  adoptedBy: words(120, ['Adoptée par', 'Adopted by']),
  lead: words(240, ['Chapeau', 'Lead']),
  variant: field(idSchema.optional(), ['Variante sectorielle', 'Sector variant']),
  meetingPlaces: field(z.array(meetingPlaceSchema).min(1), [
    'Lieux de rencontre admis',
    'Accepted meeting places',
  ]),
  rules: field(z.array(ruleSchema).min(1).max(30), ['Règles', 'Rules']),
  changes: wordList({ min: 0, max: 12, each: 240 }, ['Ce qui change', 'What changes']).optional(),
  seal: field(
    shaped(z.string().regex(/^[0-9a-f]{64}$/), [
      'l’empreinte de 64 signes que la vérification donne quand cette ligne manque',
      'the seal of 64 characters that the check gives when this line is missing',
    ]).optional(),
    ['Empreinte de la version', 'Seal of the version'],
  ),
  review: reviewSchema.optional(),
});
export type Charter = z.output<typeof charterSchema>;

/** Anchor of a rule on the charter's page. */
export const ruleAnchor = (code: string): string => code.toLowerCase();

/** Codes of the rules of a charter. */
export const ruleCodes = (charter: Pick<Charter, 'rules'>): string[] =>
  charter.rules.map((rule) => rule.code);

/** What one language of a version says, word for word. */
const sealedWords = ({ adoptedBy, lead, rules, changes = [] }: Charter): unknown => [
  adoptedBy,
  lead,
  rules.map(({ code, title, text, why, example, exception = '' }) => [
    code,
    title,
    text,
    why,
    example,
    exception,
  ]),
  changes,
];

/**
 * What the seal of a version is taken of, whatever the layout of its files: its number, its date, whom it is for,
 * where people may meet, and its words in every language. `languages` are the entries of one version.
 */
export const sealedText = (languages: readonly Pick<Entry<Charter>, 'locale' | 'data'>[]): string => {
  const one = languages[0]?.data;
  const words = languages
    .toSorted((a, b) => (a.locale < b.locale ? -1 : 1))
    .map(({ locale, data }) => [locale, sealedWords(data)]);
  return JSON.stringify([
    one?.version,
    one?.effective,
    one?.variant ?? '',
    one?.meetingPlaces,
    words,
  ]).normalize('NFC');
};

/** What happened to a rule between two versions. */
export interface RuleChange {
  readonly code: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'unchanged';
  readonly before?: Rule;
  readonly after?: Rule;
}

const sameRule = (a: Rule, b: Rule): boolean =>
  a.title === b.title && a.text === b.text && a.why === b.why && a.exception === b.exception;

/** The rules of both versions by code, in the order of the newer one, removed ones last. */
export const charterChanges = (before: Charter, after: Charter): RuleChange[] => {
  const old = new Map(before.rules.map((rule) => [rule.code, rule]));
  const kept = after.rules.map((rule): RuleChange => {
    const previous = old.get(rule.code);
    old.delete(rule.code);
    if (!previous) return { code: rule.code, kind: 'added', after: rule };
    return {
      code: rule.code,
      kind: sameRule(previous, rule) ? 'unchanged' : 'changed',
      before: previous,
      after: rule,
    };
  });
  return [
    ...kept,
    ...[...old.values()].map((rule): RuleChange => ({ code: rule.code, kind: 'removed', before: rule })),
  ];
};
