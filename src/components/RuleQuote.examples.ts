import type { ComponentProps } from 'astro/types';
import type RuleQuote from './RuleQuote.astro';
import { rule, withHardWords } from './example-content.ts';
import { englishSite, exampleSite } from './example-site.ts';

const hard = withHardWords(rule);

export const examples = {
  default: { site: exampleSite, rule },
  untranslated: { site: englishSite, rule, locale: 'fr' },
  longName: { site: exampleSite, rule: hard.longWord },
  markup: { site: exampleSite, rule: hard.markup },
} satisfies Record<string, ComponentProps<typeof RuleQuote>>;
