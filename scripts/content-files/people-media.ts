import { captionsIn } from '../../src/core/captions.ts';
import type { Kit } from '../../src/core/kit.ts';
import { mdxToMdast } from 'satteri';
import { attributesOf, componentOf } from './body/component-tag.ts';
import { nodesOf, type BodyNode } from './body/tree.ts';

const inLanguages = (address: string, { settings }: Kit): string[] =>
  settings.locales.map((locale) => captionsIn(address, locale));

const videosIn = (body: string): Record<string, string>[] =>
  body.includes('<Video')
    ? nodesOf(mdxToMdast(body, { features: { frontmatter: false } }) as BodyNode)
        .filter((node) => componentOf(node) === 'Video')
        .map(attributesOf)
        .filter(({ people }) => people !== undefined)
    : [];

/**
 * Files of the folder `public` that show people, by address: videos of profiles and testimonials, and those of pages
 * that say whom they show. They may be published only where a page shows them.
 */
export const peopleMedia = (kit: Kit): string[] => {
  const fields = [...kit.mentors, ...kit.testimonials].flatMap(({ data: { video } }) => video ?? []);
  const texts = [kit.pages, kit.programmes, kit.events, kit.news, kit.resources, kit.faq]
    .flat()
    .flatMap(({ body }) => videosIn(body));
  const addresses = [...fields, ...texts].flatMap(({ src, poster, captions }) =>
    [src, poster, captions].filter((one) => one !== undefined),
  );
  return [...new Set(addresses.flatMap((address) => inLanguages(address, kit)))];
};
