import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { componentNames, hasExamples, readExamples } from './examples.ts';
import { invalidities } from './fragment-validity.ts';

const container = await AstroContainer.create();

/** The page's own words: attributes may hold markup as it is, and texts that a script fills in. */
const withoutAttributes = (html: string): string => html.replaceAll(/="[^"]*"/g, '=""');

it('has examples of every component', () => {
  expect(componentNames.filter((name) => !hasExamples(name))).toEqual([]);
});

describe.each(componentNames.filter(hasExamples))('%s', async (name) => {
  const { component, examples, slots = {} } = await readExamples(name);
  const render = (props: Record<string, unknown>): Promise<string> =>
    container.renderToString(component, { props, slots });

  it('shows its ordinary example first', () => {
    expect(Object.keys(examples)[0]).toBe('default');
  });

  it.each(Object.entries(examples))('is valid, and leaves no blank: %s', async (_, props) => {
    const html = await render(props);
    expect(await invalidities(html)).toEqual([]);
    expect(withoutAttributes(html)).not.toMatch(/undefined|\[object Object\]|\bNaN\b|\{\w+\}/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });

  it.each(Object.entries(examples).filter(([example]) => example === 'markup'))(
    'shows %s as the text it is',
    async (_, props) => {
      const html = await render(props);
      expect(html).toMatch(/gras(&lt;|<)\/b(&gt;|>)/i);
      expect(withoutAttributes(html)).not.toMatch(/<b>gras|<script>alert/i);
    },
  );
});
