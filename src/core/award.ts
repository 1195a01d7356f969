import { z } from 'zod';
import { formLinkSchema } from './contact.ts';
import { daySchema, type Day } from './day.ts';
import { field, wordList, words } from './field.ts';
import { idSchema, mentorIdSchema } from './identifier.ts';

/** One edition of "mentor of the year". */
export const awardSchema = z.strictObject({
  edition: field(z.int().min(2000).max(2100), ['Édition', 'Edition']),
  theme: words(60, ['Thème', 'Theme']),
  lead: words(300, ['Chapeau', 'Lead']),
  calendar: field(
    z.strictObject({
      opens: field(daySchema, ['Ouverture des candidatures', 'Nominations open']),
      nominations: field(daySchema, ['Clôture des candidatures', 'Nominations close']),
      jury: field(daySchema, ['Délibération du jury', 'Jury meets']),
      ceremony: field(daySchema, ['Remise', 'Ceremony']),
      place: words(80, ['Lieu de la remise', 'Place of the ceremony']),
    }),
    ['Calendrier', 'Calendar'],
  ),
  criteria: field(
    z
      .array(
        z.strictObject({
          label: words(60, ['Intitulé', 'Label']),
          text: words(240, ['Explication', 'Explanation']),
          weight: field(z.int().min(1).max(100), ['Poids', 'Weight']),
        }),
      )
      .min(2)
      .max(6),
    ['Critères', 'Criteria'],
  ),
  nomination: field(formLinkSchema.optional(), ['Lien de candidature', 'Nomination link']),
  jury: wordList(
    { min: 0, max: 12, each: 80 },
    ['Jury', 'Jury'],
    ['Des fonctions, au moins trois personnes.', 'Functions, at least three people.'],
  ),
  fairness: wordList({ min: 1, max: 8, each: 240 }, ['Règles d’équité', 'Fairness rules']),
  categories: field(
    z
      .array(
        z.strictObject({
          id: field(idSchema, ['Identifiant', 'Id'], { translation: 'key' }),
          label: words(60, ['Intitulé', 'Label']),
        }),
      )
      .min(1)
      .max(4),
    ['Catégories', 'Categories'],
  ),
  laureates: field(
    z
      .array(
        z.strictObject({
          mentor: field(mentorIdSchema, ['Mentor', 'Mentor'], { translation: 'key' }),
          category: field(idSchema, ['Catégorie', 'Category']),
          reason: words(400, ['Motivation du jury', 'Reason given by the jury']),
        }),
      )
      .max(4)
      .default([]),
    ['Lauréats', 'Laureates'],
  ),
  publishAt: field(daySchema, ['Publication des noms', 'Names published on']),
});
export type Award = z.output<typeof awardSchema>;

/** The name of a category other than the first, which is the award's own and has titles that agree with people. */
export const otherCategory = (
  { categories }: Pick<Award, 'categories'>,
  category: string | undefined,
): string | undefined => {
  const at = categories.findIndex(({ id }) => id === category);
  return at > 0 ? categories[at]?.label : undefined;
};

/** Where an edition stands for a visitor; `past` is one whose day has come and that names nobody, or no longer. */
export type AwardState = 'upcoming' | 'open' | 'deliberating' | 'published' | 'past';

/** The state of an edition on a day, by the laureates that it may name. */
export const awardState = (award: Award, today: Day): AwardState => {
  if (today >= award.publishAt) return award.laureates.length > 0 ? 'published' : 'past';
  if (today < award.calendar.opens) return 'upcoming';
  return today <= award.calendar.nominations ? 'open' : 'deliberating';
};

/** The laureates that may be named on a day: none before the embargo ends. */
export const laureatesToShow = (award: Award, today: Day): Award['laureates'] =>
  today >= award.publishAt ? award.laureates : [];

/** Widths of the criteria's bar, one rule for each weight in use: style attributes are closed to pages. */
export const weightsCss = (awards: readonly Award[]): string =>
  [...new Set(awards.flatMap((award) => award.criteria.map((one) => one.weight)))]
    .toSorted((a, b) => a - b)
    .map((weight) => `.weights [data-weight="${weight}"]{flex-grow:${weight}}`)
    .join('\n');

/** The categories beside the award itself, whose titles the kit has: each label with its place among all of them. */
export const otherLabels = ({ categories }: Pick<Award, 'categories'>): { at: number; label: string }[] =>
  categories.map(({ label }, at) => ({ at, label })).slice(1);
