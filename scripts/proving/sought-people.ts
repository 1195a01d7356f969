import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Absent } from '../../src/core/absence.ts';
import type { Published } from '../../src/core/published.ts';
import { automatonOf, type Automaton } from './automaton.ts';
import { distinctiveWords, type Vocabulary } from './distinctive.ts';
import { needlesOf, type Needle } from './name-words.ts';
import { portraitPrint } from './portrait-print.ts';
import { soughtOf, type Sought } from './portrait-search.ts';

/** Everything that a proof looks for. */
export interface SoughtPeople {
  readonly people: readonly string[];
  readonly needles: readonly Needle[];
  readonly automaton: Automaton;
  readonly portraits: readonly Sought[];
  /** Portraits that may be shown, worked out when one looks like a portrait that may not. */
  readonly shown: () => Promise<readonly Sought[]>;
  readonly vocabulary: Vocabulary;
  /** Words of names that are not looked for alone, as they mean someone or something else too. */
  readonly shared: readonly { readonly person: string; readonly words: readonly string[] }[];
  /** People whose portrait is too plain, or cannot be read, to be looked for. */
  readonly unrecognised: readonly string[];
}

/** Where the files of people are, and who may be shown. */
export interface Surroundings {
  readonly root: string;
  readonly published?: Published | undefined;
}

/** Makes ready the search for people who must be absent. */
export const soughtPeople = async (
  absent: readonly Absent[],
  vocabulary: Vocabulary,
  { root, published }: Surroundings,
): Promise<SoughtPeople> => {
  const named = absent
    .filter(({ wholly }) => wholly)
    .map(({ id, name, words }) => ({
      id,
      name,
      words: words ?? (name === undefined ? [] : distinctiveWords(name, vocabulary)),
    }));
  const needles = named.flatMap(needlesOf);
  const portraits: Sought[] = [];
  const unrecognised: string[] = [];
  for (const one of absent) {
    for (const print of await printsOf(one, root)) {
      const sought = print === undefined ? undefined : soughtOf(one.id, print);
      if (sought) portraits.push(sought);
      else unrecognised.push(one.id);
    }
  }
  return {
    people: absent.map(({ id }) => id),
    needles,
    automaton: automatonOf(needles.map(({ symbols }) => symbols)),
    portraits,
    shown: shownPortraits(root, published),
    vocabulary,
    shared: absent.flatMap(({ id, name, wholly, words }) => {
      if (!wholly || name === undefined || words) return [];
      const own = new Set(distinctiveWords(name, vocabulary));
      const others = name
        .split(/[\s-]+/u)
        .filter((word) => !own.has(word) && vocabulary.has(word.toLowerCase()));
      return others.length > 0 ? [{ person: id, words: others }] : [];
    }),
    unrecognised,
  };
};

const shownPortraits = (root: string, published: Published | undefined) => {
  let ready: Promise<readonly Sought[]> | undefined;
  const read = async (): Promise<readonly Sought[]> => {
    const all: Sought[] = [];
    const own = published?.mentors.filter(({ locale }) => locale === published.settings.defaultLocale) ?? [];
    for (const { id, file, data } of own) {
      const print = data.photo && (await portraitPrint(fileOf(root, { from: file, src: data.photo.src })));
      const sought = print && soughtOf(id, print);
      if (sought) all.push(sought);
    }
    return all;
  };
  return () => (ready ??= read());
};

const fileOf = (root: string, { from, src }: NonNullable<Absent['photo']>): string =>
  join(root, posix.join(posix.dirname(from), src));

const printsOf = async ({ photo, prints }: Absent, root: string): Promise<(string | undefined)[]> => {
  if (!photo) return [...prints];
  const file = fileOf(root, photo);
  return existsSync(file) ? [...prints, await portraitPrint(file)] : [...prints];
};
