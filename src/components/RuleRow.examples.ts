import type { ComponentProps } from 'astro/types';
import type RuleRow from './RuleRow.astro';
import { rule, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(rule);

export const examples = {
  default: { site: exampleSite, rule },
  exception: {
    site: exampleSite,
    rule: { ...rule, exception: 'En cas de danger.' },
    heading: 'h4',
    anchored: false,
  },
  longName: { site: exampleSite, rule: hard.longWord },
  markup: { site: exampleSite, rule: hard.markup },
} satisfies Record<string, ComponentProps<typeof RuleRow>>;
