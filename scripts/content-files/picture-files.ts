import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';
import { misnamed } from './misnamed-picture.ts';
import { isWholePicture } from './picture-end.ts';
import { pictureFormat, type PictureFormat } from './picture-format.ts';
import { pictureSize, type PictureSize } from './picture-size.ts';
import { otherName, writtenPath, type FolderNames } from './written-path.ts';

/** The pictures of a project, looked at once each. */
export interface PictureFiles {
  readonly root: string;
  readonly looked: Map<string, PictureState>;
  readonly folders: FolderNames;
  /** What was said of each picture, by the folder it is named from and its path from there. */
  readonly judged: Map<string, Verdict>;
}

/** What is wrong with a picture, told at the place that names it. */
type Verdict = (place: ProblemPlace) => Problem[];

export const pictureFilesOf = (root: string): PictureFiles => ({
  root,
  looked: new Map(),
  folders: new Map(),
  judged: new Map(),
});

/** Forgets a picture or a folder that came, went or changed, by its absolute path. */
export const forgetPicture = ({ looked, folders, judged }: PictureFiles, path: string): void => {
  const isBelow = (known: string): boolean => known === path || known.startsWith(path + sep);
  for (const known of looked.keys()) if (isBelow(known)) looked.delete(known);
  for (const known of folders.keys()) if (isBelow(known) || known === dirname(path)) folders.delete(known);
  judged.clear();
};

/** What a file turned out to be: what it holds, whether to its end, how much, and whether it is a link to elsewhere. */
interface PictureState {
  readonly format: PictureFormat;
  readonly isWhole: boolean;
  /** Weight in bytes. */
  readonly bytes: number;
  readonly size: PictureSize | undefined;
  readonly leaves: boolean;
}

const stateOf = (path: string, home: string, { looked }: PictureFiles): PictureState => {
  const known = looked.get(path);
  if (known) return known;
  const [realHome, real] = [realpathSync.native(home), realpathSync.native(path)];
  const state = { ...lookedInto(path), leaves: isOutside(realHome, real) };
  // What a link leads to may change without the link being told of.
  if (relative(realHome, real) === relative(home, path)) looked.set(path, state);
  return state;
};

const isOutside = (folder: string, path: string): boolean =>
  /^\.\.([/\\]|$)/.test(relative(folder, path)) || isAbsolute(relative(folder, path));

const lookedInto = (path: string): Omit<PictureState, 'leaves'> => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(16);
    readSync(file, bytes, 0, bytes.length, 0);
    const format = pictureFormat(bytes);
    const size = pictureSize(file, format);
    return { format, isWhole: isWholePicture(file, format), bytes: fstatSync(file).size, size };
  } catch {
    return { format: 'other', isWhole: true, bytes: 0, size: undefined };
  } finally {
    closeSync(file);
  }
};

const byExtension: Readonly<Record<string, PictureFormat>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  heic: 'heic',
};

/** A picture that a file names. `src` is a path from that file, or from `public` when it starts with a slash. */
export interface NamedPicture {
  readonly from: string;
  readonly src: string;
  readonly place: ProblemPlace;
}

/**
 * What is wrong with the file of a picture: absent, named with other capitals, outside the content, cut short, or
 * not what its name says.
 */
export const missingPictures = ({ from, src, place }: NamedPicture, files: PictureFiles): Problem[] => {
  const key = `${posix.dirname(from)}\n${src}`;
  const verdict = files.judged.get(key) ?? verdictOn({ from, src }, files);
  files.judged.set(key, verdict);
  return verdict(place);
};

/** How many times its shorter side the longer side of a portrait is at most: drawing a badge enlarges the shorter one. */
const mostNarrow = 4;

/** Below so many px on its shorter side, a portrait is blurred on pages and badges. */
const leastSide = 320;

/** What is wrong with the file of a portrait: the same, a strip of which a square shows nothing, or too few pixels. */
export const missingPortrait = (named: NamedPicture, files: PictureFiles): Problem[] => {
  const problems = missingPictures(named, files);
  if (problems.length > 0) return problems;
  const { path, home, wanted } = placeOf(named, files);
  const { width = 1, height = 1 } = stateOf(path, home, files).size ?? {};
  const side = Math.min(width, height);
  if (Math.max(width, height) > mostNarrow * side)
    return [problem('portrait-too-narrow', named.place, { wanted, width, height, most: mostNarrow })];
  return side < leastSide
    ? [problem('small-portrait', named.place, { wanted, width, height, least: leastSide })]
    : [];
};

/** Where the file that a picture names is; `wanted` from the root of the project, as it is written. */
const placeOf = (
  { from, src }: Omit<NamedPicture, 'place'>,
  { root }: PictureFiles,
): { readonly home: string; readonly wanted: string; readonly path: string } => {
  const home = resolve(root, src.startsWith('/') ? 'public' : 'src/content');
  const wanted = src.startsWith('/')
    ? posix.join('public', src)
    : posix.normalize(posix.join(posix.dirname(from), decoded(src.replace(/[?#].*$/, ''))));
  return { home, wanted, path: resolve(root, wanted) };
};

const fine: Verdict = () => [];

const verdictOn = ({ from, src }: Omit<NamedPicture, 'place'>, files: PictureFiles): Verdict => {
  if (src.includes('\\'))
    return (place) => [problem('backslash', place, { written: src, wanted: src.replaceAll('\\', '/') })];
  const { home, wanted, path } = placeOf({ from, src }, files);
  if (isOutside(home, path)) return (place) => [problem('picture-outside', place, {})];
  const written = writtenPath(files.root, wanted, files.folders);
  if (written !== undefined && written !== wanted) return (place) => otherName(wanted, written, place);
  // A link may be there and what it leads to may not.
  if (written === undefined || !existsSync(path))
    return (place) => [problem('missing-picture', place, { wanted })];
  const state = stateOf(path, home, files);
  if (state.leaves) return (place) => [problem('no-link-allowed', place, {})];
  const [, extension = ''] = /\.([^.]+)$/.exec(src.toLowerCase()) ?? [];
  if (byExtension[extension] !== state.format) return misnamed(state.format, extension, wanted);
  return pictureFault(state, wanted);
};

/** More than any camera of today writes for the screen; decoding it stays below 300 MB. */
const maxMegabytes = 20;
const maxMegapixels = 60;

const pictureFault = ({ format, isWhole, bytes, size }: PictureState, wanted: string): Verdict => {
  if (format === 'heic') return (place) => [problem('heic-picture', place, { wanted })];
  if (bytes > maxMegabytes * 1e6) {
    const megabytes = Math.ceil(bytes / 1e6);
    return (place) => [problem('picture-too-heavy', place, { wanted, megabytes, max: maxMegabytes })];
  }
  if (!isWhole || !size) return (place) => [problem('broken-picture', place, { wanted })];
  const { width, height } = size;
  const megapixels = Math.ceil((width * height) / 1e6);
  return megapixels > maxMegapixels
    ? (place) => [
        problem('picture-too-large', place, { wanted, width, height, megapixels, max: maxMegapixels }),
      ]
    : fine;
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
