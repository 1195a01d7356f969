import type { Charter } from './charter.ts';
import { inLocale, type Entry } from './kit.ts';
import type { Locale } from './locale.ts';

type Version = Pick<Entry<Charter>, 'id' | 'data'>;

/** The versions that people may read, the newest first: drafts are left out. */
export const readableVersions = <T extends Version>(versions: readonly T[]): T[] =>
  versions
    .filter(({ data }) => data.status !== 'draft')
    .toSorted((a, b) => b.data.effective.localeCompare(a.data.effective));

/** The charter of everyone that applies now, sector variants left out. */
export const charterInForce = <T extends Version>(versions: readonly T[]): T | undefined =>
  versions.find(({ data }) => data.status === 'in-force' && !data.variant);

/** The charter in force in the first of these languages that it is written in. */
export const charterToQuote = (
  versions: readonly Entry<Charter>[],
  locales: readonly Locale[],
): Entry<Charter> | undefined =>
  locales.flatMap((locale) => charterInForce(inLocale(versions, locale)) ?? [])[0];

/** The version that one replaced: the last before it, of the same sector. */
export const versionBefore = <T extends Version>(versions: readonly T[], one: T): T | undefined =>
  readableVersions(versions).find(
    ({ data }) => data.variant === one.data.variant && data.effective < one.data.effective,
  );
