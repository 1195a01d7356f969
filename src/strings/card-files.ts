import { cardRoutes, pageCardFile, type CardPlace, type CardRoute } from '../core/card-file.ts';
import type { Site } from './site.ts';

/** Where the cards of a site's language are. */
export const cardPlace = ({ locale, settings }: Pick<Site, 'locale' | 'settings'>): CardPlace => ({
  language: locale === settings.defaultLocale ? undefined : locale,
});

const hasOwnCard = (route: string): route is CardRoute => cardRoutes.some((one) => one === route);

/** The card that a shared link to a page shows: its path below the base, and whether it is that page's own. */
export const cardOfPage = (
  site: Pick<Site, 'locale' | 'settings'>,
  route: string,
  id: string | undefined,
): { readonly path: string; readonly isOwn: boolean } => {
  const place = cardPlace(site);
  return id !== undefined && hasOwnCard(route)
    ? { path: pageCardFile(place, { route, id }), isOwn: true }
    : { path: pageCardFile(place), isOwn: false };
};
