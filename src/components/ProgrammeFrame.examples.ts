import type { ComponentProps } from 'astro/types';
import type ProgrammeFrame from './ProgrammeFrame.astro';
import { programme, withHardWords } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, programme, charterHref: '/charte/' },
  empty: {
    site: exampleSite,
    programme: {
      ...programme,
      frame: { ...programme.frame, rules: [] },
      training: { hours: 0, compulsory: false },
    },
    charterHref: '/charte/',
  },
  longName: {
    site: exampleSite,
    programme: hard.longWord,
    charterHref: '/charte/',
    zones: [awkward.longName, awkward.longWord],
  },
  markup: { site: exampleSite, programme: hard.markup, charterHref: '/charte/', zones: [awkward.markup] },
} satisfies Record<string, ComponentProps<typeof ProgrammeFrame>>;
