import { inLocale } from '../core/kit.ts';
import { plannedThanks, plannedYear, type PlannedThanks } from '../core/recognition-year.ts';
import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';

/** Something of the recognition calendar, in words. */
export interface Thanks extends PlannedThanks {
  /** The page that says more; options have their row in the catalogue. */
  readonly href: string;
}

/** The recognition calendar of the year under way, or of the next one from October on. */
export const thanksOfYear = (
  kit: Published,
  site: Site,
): { readonly year: number; readonly thanks: Thanks[] } => {
  const year = plannedYear(kit.today);
  const { locale, href, t } = site;
  const planned = plannedThanks(year, {
    options: inLocale(kit.recognition, locale),
    events: inLocale(kit.events, locale),
    awards: inLocale(kit.awards, locale),
  });
  const words = (one: PlannedThanks): Pick<Thanks, 'title' | 'href'> => {
    if (one.kind === 'option') return { title: one.title, href: `${href('recognition')}#${one.id}` };
    if (one.kind === 'event') return { title: one.title, href: href('event', one.id) };
    return { title: t(`recognition.${one.kind}`), href: href('award', one.id) };
  };
  return { year, thanks: planned.map((one) => ({ ...one, ...words(one) })) };
};
