import { nearest } from '../nearest.ts';

/** Ids of each collection, those of files that have a fault of their own included. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The place of a problem about a name, with the known name nearest to it when one is close. */
export const withNearest = <P extends object>(
  place: P,
  name: string,
  known: Iterable<string>,
): P & { nearest?: string } => {
  const close = nearest(name, [...known]);
  return close === undefined ? place : { ...place, nearest: close };
};
