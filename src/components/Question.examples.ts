import type { ComponentProps } from 'astro/types';
import type Question from './Question.astro';
import { awkward, exampleSite } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: { site: exampleSite, id: 'photo', question: 'Dois-je montrer ma photo ?' },
  longName: { site: exampleSite, id: 'photo', question: awkward.longWord },
  markup: { site: exampleSite, id: 'photo', question: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Question>>;
