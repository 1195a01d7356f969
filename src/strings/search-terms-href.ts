import type { Site } from './site.ts';

/** Address of what the search of a language knows: `/recherche/termes.json`, `/en/search/termes.json`. */
export const searchTermsHref = (site: Pick<Site, 'href'>): string => `${site.href('search')}termes.json`;
