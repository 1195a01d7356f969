import type { ComponentProps } from 'astro/types';
import type AttributeTable from './AttributeTable.astro';
import { awkward, englishSite, exampleSite } from './example-site.ts';

const kind = {
  name: 'kind',
  label: { fr: 'Genre', en: 'Kind' },
  required: false,
  fallback: 'note',
  expected: { fr: 'l’une de ces valeurs : note, warning', en: 'one of these values: note, warning' },
  help: undefined,
};
const title = { ...kind, name: 'title', required: true, fallback: undefined };
const written = (words: string) => ({ ...title, name: words, expected: { fr: words, en: words } });

export const examples = {
  default: { site: exampleSite, attributes: [title, kind] },
  empty: { site: exampleSite, attributes: [] },
  english: { site: englishSite, attributes: [title, kind] },
  longName: { site: exampleSite, attributes: [written(awkward.longWord)] },
  markup: { site: exampleSite, attributes: [written(awkward.markup)] },
} satisfies Record<string, ComponentProps<typeof AttributeTable>>;
