import { z } from 'zod';
import { ruleCodeSchema } from './charter.ts';
import { field } from './field.ts';
import { idSchema, mentorIdSchema } from './identifier.ts';

const title = field(z.string().min(1).max(80), ['Titre', 'Title']);

/**
 * The only components an editor may write in a page, with the attributes of each; `children` tells whether text
 * may stand inside. Anything else is refused by the check and by the build.
 */
export const mdxComponents = {
  Rule: {
    attributes: z.strictObject({ code: field(ruleCodeSchema, ['Code de la règle', 'Rule code']) }),
    children: false,
  },
  Callout: {
    attributes: z.strictObject({ title: title.optional(), kind: z.enum(['note', 'warning']).optional() }),
    children: true,
  },
  Quote: {
    attributes: z.strictObject({ author: field(z.string().min(1).max(80), ['Fonction', 'Role']).optional() }),
    children: true,
  },
  Steps: { attributes: z.strictObject({}), children: true },
  TwoColumns: { attributes: z.strictObject({}), children: true },
  Column: { attributes: z.strictObject({ title }), children: true },
  CallToAction: {
    attributes: z.strictObject({
      to: field(idSchema, ['Page visée', 'Target page']),
      label: field(z.string().min(1).max(60), ['Texte du bouton', 'Button text']),
    }),
    children: false,
  },
  Person: {
    attributes: z.strictObject({ id: field(mentorIdSchema, ['Mentor', 'Mentor']) }),
    children: false,
  },
  MentorCard: {
    attributes: z.strictObject({ id: field(mentorIdSchema, ['Mentor', 'Mentor']) }),
    children: false,
  },
  ProgrammeCard: {
    attributes: z.strictObject({ id: field(idSchema, ['Programme', 'Programme']) }),
    children: false,
  },
  EventCard: { attributes: z.strictObject({ id: field(idSchema, ['Événement', 'Event']) }), children: false },
  Term: {
    attributes: z.strictObject({ id: field(idSchema, ['Terme du glossaire', 'Glossary term']) }),
    children: true,
  },
  QuietPlaces: { attributes: z.strictObject({}), children: false },
} as const satisfies Record<string, { attributes: z.ZodObject; children: boolean }>;

export type MdxComponentName = keyof typeof mdxComponents;

/** Components that stand inside a sentence; the others stand alone on their line. */
export const inlineComponents: readonly MdxComponentName[] = ['Person', 'Term'];
