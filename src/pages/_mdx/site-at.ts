import { siteOf } from '../../collections/site.ts';
import settings from '../../../kit.config.ts';
import type { Site } from '../../strings/site.ts';

/** The site in the language of an address: `/mentorat/en/charter/` is English, `/mentorat/charte/` the default. */
export const siteAt = (url: URL): Site => {
  const first = url.pathname.slice(settings.base.length).split('/', 1)[0] ?? '';
  return siteOf(settings.locales.includes(first) ? first : settings.defaultLocale);
};
