import { entryIn, entryOf, inLocale, type Entry } from '../core/kit.ts';
import type { Programme } from '../core/programme.ts';
import type { Published } from '../core/published.ts';
import type { Site } from './site.ts';

type Languages = readonly [kit: Pick<Published, 'settings'>, site: Site];

/**
 * An entry as its name is needed: in the site's language, or in the default one where it is not translated. A name in
 * another language says more than an identifier; it never leads to a page, which may not be there.
 */
export const namedEntry = <T>(
  entries: readonly Entry<T>[],
  id: string,
  [kit, site]: Languages,
): Entry<T> | undefined => entryIn(entries, id, [site.locale, kit.settings.defaultLocale]);

/** Every entry, each as `namedEntry` finds it. */
export const namedEntries = <T>(entries: readonly Entry<T>[], languages: Languages): Entry<T>[] =>
  inLocale(entries, languages[0].settings.defaultLocale).flatMap(
    ({ id }) => namedEntry(entries, id, languages) ?? [],
  );

/** Name of one of the company's sites. */
export const siteName = (kit: Published, site: Site, id: string): string =>
  namedEntry(kit.sites, id, [kit, site])?.data.name ?? id;

/** Name of a skill of the controlled list. */
export const skillName = (kit: Published, site: Site, id: string): string =>
  namedEntry(kit.skills, id, [kit, site])?.data.label ?? id;

/** A programme as marks and links name it. */
export type NamedProgramme = Pick<Entry<Programme>, 'id'> & Pick<Programme, 'name' | 'identity'>;

/** The programmes that a list of ids names, those that are not written in this language left out. */
export const namedProgrammes = (kit: Published, site: Site, ids: readonly string[]): NamedProgramme[] =>
  ids.flatMap((id) => {
    const programme = entryOf(kit.programmes, id, site.locale);
    return programme ? [{ id, name: programme.data.name, identity: programme.data.identity }] : [];
  });
