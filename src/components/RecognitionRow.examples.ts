import type { ComponentProps } from 'astro/types';
import type RecognitionRow from './RecognitionRow.astro';
import { markupOption, option } from './example-agenda.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, id: 'book', option },
  tooFewAnswers: { site, id: 'few', option: { ...option, feedback: { average: 2, n: 4 } } },
  empty: {
    site,
    id: 'bare',
    option: { ...option, value: undefined, feedback: undefined, contributionNote: undefined },
  },
  longName: { site, id: 'long', option: { ...option, name: awkward.longName, from: awkward.longWord } },
  markup: { site, id: 'markup', option: markupOption },
} satisfies Record<string, ComponentProps<typeof RecognitionRow>>;
