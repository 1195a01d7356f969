import { z } from 'zod';
import { daySchema } from './day.ts';
import { field, words } from './field.ts';
import { idSchema } from './identifier.ts';
import { reviewSchema } from './review.ts';

/** A question; the answer is the body, 40 to 200 words. */
export const faqSchema = z.strictObject({
  question: words(160, ['Question', 'Question']),
  audience: field(z.enum(['all', 'mentors', 'mentees', 'managers']), ['Pour qui', 'For whom']),
  order: field(z.int().min(0).default(0), ['Rang', 'Order']),
  review: reviewSchema.optional(),
});
export type Faq = z.output<typeof faqSchema>;

export const termSchema = z.strictObject({
  term: words(60, ['Terme', 'Term']),
  definition: words(400, ['Définition', 'Definition']),
  notToBeConfusedWith: words(240, ['À ne pas confondre avec', 'Not to be confused with']).optional(),
  review: reviewSchema.optional(),
});
export type Term = z.output<typeof termSchema>;

/** A dated piece of news that disappears when it expires. The body is the text. */
export const newsSchema = z.strictObject({
  title: words(100, ['Titre', 'Title']),
  summary: words(240, ['Résumé', 'Summary']),
  date: field(daySchema, ['Date', 'Date']),
  expires: field(daySchema, ['Expire le', 'Expires on']),
  programme: field(idSchema.optional(), ['Programme', 'Programme']),
});
export type News = z.output<typeof newsSchema>;

export const resourceCategories = [
  'guide',
  'goal-sheet',
  'first-meeting',
  'message',
  'posture',
  'well-being',
  'quiet-place',
  'toolkit',
] as const;

/** A guide, sheet or kit; the body is the resource itself, printable. */
export const resourceSchema = z.strictObject({
  title: words(100, ['Titre', 'Title']),
  summary: words(240, ['Résumé', 'Summary']),
  category: field(z.enum(resourceCategories), ['Catégorie', 'Category']),
  audience: field(z.enum(['all', 'mentors', 'mentees', 'managers', 'programme']), ['Pour qui', 'For whom']),
  format: field(z.enum(['page', 'pdf', 'video', 'link']), ['Format', 'Format']),
  minutes: field(z.int().min(1).max(240), ['Minutes de lecture', 'Minutes to read']),
  skills: field(z.array(idSchema).default([]), ['Compétences', 'Skills']),
  review: reviewSchema.optional(),
});
export type Resource = z.output<typeof resourceSchema>;

/** A page of prose whose place in the site is fixed by its id: `why`, `become-a-mentor`, `community`… */
export const pageSchema = z.strictObject({
  title: words(80, ['Titre', 'Title']),
  lead: words(300, ['Chapeau', 'Lead']),
  review: reviewSchema.optional(),
});
export type Page = z.output<typeof pageSchema>;

/** A numbered issue made of references only: what it names is drawn from the other collections. */
export const newsletterSchema = z.strictObject({
  number: field(z.int().min(1), ['Numéro', 'Number']),
  date: field(daySchema, ['Date', 'Date']),
  title: words(100, ['Titre', 'Title']),
  lead: words(400, ['Chapeau', 'Lead']),
  news: field(z.array(idSchema).default([]), ['Actualités', 'News']),
  events: field(z.array(idSchema).default([]), ['Événements', 'Events']),
  mentors: field(z.array(idSchema).default([]), ['Mentors', 'Mentors']),
  testimonials: field(z.array(idSchema).default([]), ['Témoignages', 'Testimonials']),
  resources: field(z.array(idSchema).default([]), ['Ressources', 'Resources']),
});
export type Newsletter = z.output<typeof newsletterSchema>;
