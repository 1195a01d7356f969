import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';

/** The pictures of a project, looked at once each. */
export interface PictureFiles {
  readonly root: string;
  readonly looked: Map<string, PictureFormat | 'absent'>;
}

export const pictureFilesOf = (root: string): PictureFiles => ({ root, looked: new Map() });

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'other';

/** Format by the first bytes of a file, whatever its name says. */
export const pictureFormat = (bytes: Buffer): PictureFormat => {
  const text = bytes.toString('latin1', 0, 16);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) !== 'ftyp') return 'other';
  if (/^avi[fs]/.test(text.slice(8))) return 'avif';
  return /^(hei[cxms]|hev[cx]|mif1|msf1)/.test(text.slice(8)) ? 'heic' : 'other';
};

const formatOf = (path: string, { looked }: PictureFiles): PictureFormat | 'absent' => {
  const known = looked.get(path);
  if (known) return known;
  const found = existsSync(path) ? pictureFormat(firstBytes(path)) : 'absent';
  looked.set(path, found);
  return found;
};

const firstBytes = (path: string): Buffer => {
  const bytes = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } catch {
    return bytes;
  } finally {
    closeSync(file);
  }
  return bytes;
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

/** What is wrong with the file of a picture: absent, outside the content, or not what its name says. */
export const missingPictures = ({ from, src, place }: NamedPicture, files: PictureFiles): Problem[] => {
  const home = src.startsWith('/') ? 'public' : 'src/content';
  const wanted = src.startsWith('/')
    ? join('public', src)
    : normalize(join(dirname(from), decoded(src.replace(/[?#].*$/, ''))));
  const path = resolve(files.root, wanted);
  const shown = wanted.replaceAll('\\', '/');
  if (relative(resolve(files.root, home), path).startsWith('..'))
    return [problem('picture-outside', place, {})];
  const format = formatOf(path, files);
  if (format === 'absent') return [problem('missing-picture', place, { wanted: shown })];
  const [, extension = ''] = /\.([^.]+)$/.exec(src.toLowerCase()) ?? [];
  return byExtension[extension] === format
    ? []
    : [problem('not-a-picture', place, { wanted: shown, expected: extension.toUpperCase() || '?' })];
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
