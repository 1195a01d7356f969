import type { Site } from './site.ts';

/** Address of a long directory as a list: `/mentors/liste.json`, `/en/mentors/liste.json`. */
export const directoryHref = (site: Pick<Site, 'href'>): string => `${site.href('mentors')}liste.json`;
