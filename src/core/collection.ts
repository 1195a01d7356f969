import { awardSchema } from './award.ts';
import { badgeSchema } from './badge.ts';
import { charterSchema } from './charter.ts';
import { consentSchema } from './consent.ts';
import {
  faqSchema,
  newsletterSchema,
  newsSchema,
  pageSchema,
  resourceSchema,
  termSchema,
} from './editorial.ts';
import { eventSchema } from './event.ts';
import { mentorSchema } from './mentor.ts';
import { participationFileSchema } from './participation.ts';
import { programmeSchema } from './programme.ts';
import { recognitionSchema } from './recognition.ts';
import { siteSchema } from './site-place.ts';
import { skillSchema } from './skill.ts';
import { testimonialSchema } from './testimonial.ts';
import { variantSchema } from './variant.ts';

/** Schema of each folder of `src/content`, whose files are `<collection>/<locale>/<id>.<extension>`. */
export const contentSchemas = {
  programmes: programmeSchema,
  charter: charterSchema,
  mentors: mentorSchema,
  testimonials: testimonialSchema,
  awards: awardSchema,
  badges: badgeSchema,
  events: eventSchema,
  recognition: recognitionSchema,
  faq: faqSchema,
  glossary: termSchema,
  newsletters: newsletterSchema,
  news: newsSchema,
  resources: resourceSchema,
  variants: variantSchema,
  sites: siteSchema,
  skills: skillSchema,
  pages: pageSchema,
} as const;
export type ContentName = keyof typeof contentSchemas;
export const contentNames = Object.keys(contentSchemas) as ContentName[];

/** Schema of each folder of `private/`, whose files are `<collection>/<person>.yaml`: read by rules, never rendered. */
export const privateSchemas = { consents: consentSchema, participations: participationFileSchema } as const;
export type PrivateName = keyof typeof privateSchemas;
export const privateNames = Object.keys(privateSchemas) as PrivateName[];

/**
 * File format of each collection. `md` where there is prose, `mdx` where pages need components (an MDX entry costs
 * the build 3.6 times a Markdown one), `yaml` where there is no prose.
 */
export const extensions: Readonly<Record<ContentName, 'md' | 'mdx' | 'yaml'>> = {
  programmes: 'mdx',
  charter: 'yaml',
  mentors: 'md',
  testimonials: 'md',
  awards: 'yaml',
  badges: 'yaml',
  events: 'mdx',
  recognition: 'yaml',
  faq: 'mdx',
  glossary: 'yaml',
  newsletters: 'yaml',
  news: 'mdx',
  resources: 'mdx',
  variants: 'yaml',
  sites: 'yaml',
  skills: 'yaml',
  pages: 'mdx',
};
