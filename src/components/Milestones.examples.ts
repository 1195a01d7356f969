import type { ComponentProps } from 'astro/types';
import type Milestones from './Milestones.astro';
import { programme, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, id: 'grand-relais', milestones: programme.milestones },
  empty: { site: exampleSite, id: 'grand-relais', milestones: programme.milestones.slice(0, 1) },
  longName: { site: exampleSite, id: 'grand-relais', milestones: hard.longWord.milestones },
  markup: { site: exampleSite, id: 'grand-relais', milestones: hard.markup.milestones },
} satisfies Record<string, ComponentProps<typeof Milestones>>;
