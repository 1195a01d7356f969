import type { Site } from './site.ts';

/** Address of the web manifest of a language: `/site.webmanifest`, `/en/site.webmanifest`. */
export const manifestHref = (site: Pick<Site, 'href'>): string => `${site.href('home')}site.webmanifest`;
