import type { MDXInstance } from 'astro';
import type { MdxComponentName } from '../../core/mdx-component.ts';

const live = import.meta.glob<MDXInstance<Record<string, unknown>>>('./examples/*/*.mdx', { eager: true });
const sources = import.meta.glob<string>('./examples/*/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Example of a component: at work, and the text that an editor would write for it in a page. */
export const exampleOf = (name: MdxComponentName, language: 'fr' | 'en') => {
  const path = `./examples/${language}/${name}.mdx`;
  const [module, source] = [live[path], sources[path]];
  if (!module || source === undefined)
    throw new Error(`${path} is not there: each component has its example.`);
  return { Live: module.Content, snippet: snippetOf(source) };
};

/** The text of an example as a page would hold it, below its fields: its pictures are beside the pages. */
const snippetOf = (source: string): string =>
  source
    .replace(/^---\r?\n[^]*?\n---\s*/, '')
    .replaceAll('../../../../content/pages/', '../')
    .trimEnd();
