import type { render } from 'astro:content';
import type { Page } from '../core/editorial.ts';
import { entryOf } from '../core/kit.ts';
import type { Site } from '../strings/site.ts';
import type { TextKey } from '../strings/strings.ts';
import { bodyOf } from './body.ts';
import { published } from './kit.ts';

/** What an editor wrote for a page whose place is fixed; `body` is absent where nothing follows the lead. */
export interface PageText extends Page {
  readonly body?: Awaited<ReturnType<typeof render>>;
}

/** The words of a page in the site's language; a page not yet translated has its title and a line that says so. */
export const pageText = async (id: string, site: Site, titleKey: TextKey): Promise<PageText> => {
  const page = entryOf((await published()).pages, id, site.locale);
  if (!page) return { title: site.t(titleKey), lead: site.t('page.untranslated') };
  if (page.body.trim() === '') return page.data;
  return { ...page.data, body: await bodyOf('pages', page) };
};
