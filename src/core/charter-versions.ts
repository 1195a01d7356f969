import type { Charter } from './charter.ts';
import type { Entry } from './kit.ts';

type Version = Pick<Entry<Charter>, 'id' | 'data'>;

/** The versions that people may read, the newest first: drafts are left out. */
export const readableVersions = <T extends Version>(versions: readonly T[]): T[] =>
  versions
    .filter(({ data }) => data.status !== 'draft')
    .toSorted((a, b) => b.data.effective.localeCompare(a.data.effective));

/** The charter of everyone that applies now, sector variants left out. */
export const charterInForce = <T extends Version>(versions: readonly T[]): T | undefined =>
  versions.find(({ data }) => data.status === 'in-force' && !data.variant);

/** The version that one replaced: the last before it, of the same sector. */
export const versionBefore = <T extends Version>(versions: readonly T[], one: T): T | undefined =>
  readableVersions(versions).find(
    ({ data }) => data.variant === one.data.variant && data.effective < one.data.effective,
  );
