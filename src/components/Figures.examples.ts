import type { ComponentProps } from 'astro/types';
import type Figures from './Figures.astro';
import { programme, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(programme);
const later = programme.figures.map(({ note: _note, ...figure }) => ({ ...figure, date: '2026-10-31' }));

export const examples = {
  default: { site: exampleSite, figures: programme.figures },
  severalDays: { site: exampleSite, figures: [...programme.figures, ...later] },
  longName: { site: exampleSite, figures: hard.longName.figures },
  markup: { site: exampleSite, figures: hard.markup.figures },
} satisfies Record<string, ComponentProps<typeof Figures>>;
