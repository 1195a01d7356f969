import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFiles } from '../building/site-files.ts';
import type { What } from './name-words.ts';
import { planesOf } from './portrait-print.ts';
import { matchesUnlike, portraitsIn, searchedSide } from './portrait-search.ts';
import { openFile, picturesWithin } from './readings/open-file.ts';
import type { Piece, PieceKind } from './readings/piece.ts';
import { searchText, searchUtf16 } from './search-bytes.ts';
import type { SearchedPictures } from './searched-pictures.ts';
import type { SoughtPeople } from './sought-people.ts';

/** Something of a person in a published file. */
export interface Trace {
  /** Path from the folder that was searched, with forward slashes. */
  readonly file: string;
  readonly person: string;
  readonly what: What | 'portrait';
  readonly kind: PieceKind | 'fileName' | 'picture';
  /** Place in the file: a line, a chunk, a file of an archive; empty for the file as a whole. */
  readonly where: string;
}

const atOnce = 8;

/** Every trace of the people sought in every file of a folder; each file is read once. */
export const tracesIn = async (
  folder: string,
  sought: SoughtPeople,
  pictures?: SearchedPictures,
): Promise<Trace[]> => {
  const files = await siteFiles(folder);
  const traces: Trace[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    const group = files.slice(start, start + atOnce).map(async ({ path }) => {
      const bytes = await readFile(join(folder, path));
      const inTexts = [
        ...nameTraces(path, sought),
        ...openFile(bytes, path).flatMap(pieceTraces(path, sought)),
      ];
      return [...inTexts, ...(await pictureTraces(bytes, path, { sought, pictures }))];
    });
    traces.push(...(await Promise.all(group)).flat());
  }
  return distinct(traces);
};

/** Every trace in the name of a file and in what can be read in it. */
export const textTraces = (bytes: Buffer, path: string, sought: SoughtPeople): Trace[] => [
  ...nameTraces(path, sought),
  ...openFile(bytes, path).flatMap(pieceTraces(path, sought)),
];

const nameTraces = (path: string, sought: SoughtPeople): Trace[] =>
  foundIn(Buffer.from(path), false, sought).map(({ needle }) => ({
    file: path,
    person: needle.person,
    what: needle.what,
    kind: 'fileName',
    where: '',
  }));

interface Found {
  readonly needle: SoughtPeople['needles'][number];
  readonly offset: number;
}

const foundIn = (bytes: Uint8Array, markup: boolean, { automaton, needles }: SoughtPeople): Found[] => {
  const found: Found[] = [];
  const keep = (index: number, offset: number): void => {
    const needle = needles[index];
    if (needle) found.push({ needle, offset });
  };
  searchText(bytes, automaton, markup, keep);
  if (bytes.includes(0)) searchUtf16(bytes, automaton, keep);
  return found;
};

const pieceTraces =
  (file: string, sought: SoughtPeople) =>
  (piece: Piece): Trace[] => {
    const isMarkup = piece.kind === 'markup' || piece.kind === 'feed';
    const found = foundIn(piece.bytes, isMarkup, sought).map(({ needle, offset }): Trace => ({
      file,
      person: needle.person,
      what: needle.what,
      kind: piece.kind,
      where: piece.where || lineAt(piece, offset),
    }));
    return [...found, ...stemTraces(file, piece, sought)];
  };

const lineAt = ({ kind, bytes }: Piece, offset: number): string => {
  if (kind !== 'text' && kind !== 'markup' && kind !== 'feed' && kind !== 'calendar') return '';
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 0x0a) line += 1;
  return `:${line}`;
};

/** Letters that stemmers cut from the end of a word, at most. */
const cut = 4;
const shortestStem = 4;

/** A search index keeps words without their endings: « wilhelmin » for Wilhelmina. */
const stemTraces = (file: string, { stems, kind }: Piece, { needles, vocabulary }: SoughtPeople): Trace[] => {
  if (!stems) return [];
  const parts = needles.filter(({ what }) => what === 'part');
  const known = new Map<string, (typeof parts)[number]>();
  for (const part of parts) {
    for (let length = Math.max(shortestStem, part.word.length - cut); length < part.word.length; length += 1)
      known.set(part.word.slice(0, length), part);
  }
  return stems.flatMap((stem): Trace[] => {
    const part = known.get(stem);
    return part && !vocabulary.starts(stem)
      ? [{ file, person: part.person, what: 'part', kind, where: stem }]
      : [];
  });
};

const rasters = /\.(?:png|jpe?g|webp|avif|gif|tiff?|heic)$/i;
const holders = /\.(?:html?|svg|css|js|json|xml|eml)$/i;

interface Pictures {
  readonly sought: SoughtPeople;
  readonly pictures?: SearchedPictures | undefined;
}

const pictureTraces = async (
  bytes: Buffer,
  file: string,
  { sought, pictures }: Pictures,
): Promise<Trace[]> => {
  const { portraits } = sought;
  if (portraits.length === 0) return [];
  const shown = rasters.test(file) ? [bytes] : holders.test(file) ? picturesWithin(bytes) : [];
  const traces: Trace[] = [];
  for (const picture of shown) {
    if (pictures?.isClean(picture)) continue;
    const planes = await planesOf(picture, searchedSide);
    const alike = planes ? portraitsIn(planes, portraits) : [];
    const matches =
      planes && alike.length > 0
        ? matchesUnlike(planes, alike, { sought: portraits, shown: await sought.shown() })
        : [];
    if (matches.length === 0) pictures?.keepClean(picture);
    traces.push(
      ...matches.map(({ person, share }): Trace => ({
        file,
        person,
        what: 'portrait',
        kind: 'picture',
        where: `${Math.round(share * 100)} %`,
      })),
    );
  }
  return traces;
};

const distinct = (traces: readonly Trace[]): Trace[] => [
  ...new Map(traces.map((one) => [Object.values(one).join('\n'), one])).values(),
];
