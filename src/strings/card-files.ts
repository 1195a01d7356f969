import {
  cardRoutes,
  laureateCardFile,
  noteCardFile,
  pageCardFile,
  quoteCardFile,
  type CardPlace,
  type CardRoute,
  type NoteKind,
} from '../core/card-file.ts';
import { fileNameOf } from '../core/file-name.ts';
import type { Download } from './badge-files.ts';
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

/** The picture of a testimonial's quotation. */
export const quoteDownload = (
  site: Pick<Site, 'locale' | 'settings' | 't'>,
  testimonial: { readonly id: string; readonly title: string },
): Download => ({
  path: quoteCardFile(cardPlace(site), testimonial.id),
  name: `${fileNameOf(site.t('cards.file.quote'), testimonial.title)}.png`,
});

/** The picture of one laureate of an edition. */
export const laureateDownload = (
  site: Pick<Site, 'locale' | 'settings'>,
  edition: { readonly id: string; readonly year: number },
  laureate: { readonly id: string; readonly name: string; readonly honour: string },
): Download => ({
  path: laureateCardFile(cardPlace(site), edition.id, laureate.id),
  name: `${fileNameOf(laureate.honour, String(edition.year), laureate.name)}.png`,
});

/** A programme's card to print and write on by hand. */
export const noteDownload = (
  site: Pick<Site, 'locale' | 'settings' | 't'>,
  note: NoteKind,
  programme: { readonly id: string; readonly name: string },
): Download => ({
  path: noteCardFile(cardPlace(site), note, programme.id),
  name: `${fileNameOf(site.t(`cards.${note}`), programme.name)}.png`,
});
