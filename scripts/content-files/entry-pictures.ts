import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { altFault } from '../../src/core/alternative-text.ts';
import type { Entry, Kit } from '../../src/core/kit.ts';
import type { Mentor } from '../../src/core/mentor.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { inEach } from './per-file.ts';
import { missingPictures, type PictureFiles } from './picture-files.ts';

/**
 * Portraits and videos that files name: there, of the format they say, of nobody else, and with words that replace
 * them. `people` are the ids of all persons known.
 */
export const entryPictures = (kit: Kit, pictures: PictureFiles, people: ReadonlySet<string>): Problem[] => {
  const isOriginal = ({ locale }: { locale: string }): boolean => locale === kit.settings.defaultLocale;
  return [
    ...kit.mentors.filter(isOriginal).flatMap((entry) => portraitProblems(entry, pictures)),
    ...kit.mentors.filter(isOriginal).flatMap((entry) => portraitOfAnother(entry, people)),
    ...portraitWords(kit),
    ...kit.mentors.flatMap((entry) => videoProblems(entry, pictures)),
    ...kit.testimonials.flatMap((entry) => videoProblems(entry, pictures)),
  ];
};

const portraitProblems = ({ file, data }: Entry<Mentor>, pictures: PictureFiles): Problem[] =>
  data.photo
    ? missingPictures({ from: file, src: data.photo.src, place: { file, path: ['photo', 'src'] } }, pictures)
    : [];

/** A file or a folder named by the id of one person is not the portrait of another. */
const portraitOfAnother = ({ id, file, data }: Entry<Mentor>, people: ReadonlySet<string>): Problem[] => {
  const parts = (data.photo?.src ?? '').split('/').map((part) => part.replace(/\.[^.]*$/, ''));
  const person = parts.find((part) => part !== id && people.has(part));
  return person === undefined
    ? []
    : [problem('others-portrait', { file, path: ['photo', 'src'] }, { person })];
};

/** In every language: each says what the portrait shows in its own words. */
const portraitWords = inEach(
  ({ mentors }) => mentors,
  ({ file, data }) =>
    data.photo && altFault(data.photo.alt, data.photo.src) !== undefined
      ? [problem('empty-alt-words', { file, path: ['photo', 'alt'] }, { written: data.photo.alt })]
      : [],
);

const videoProblems = (
  { file, data: { video } }: Entry<Pick<Mentor, 'video'>>,
  pictures: PictureFiles,
): Problem[] =>
  video
    ? [
        ...missingPictures(
          { from: file, src: video.poster, place: { file, path: ['video', 'poster'] } },
          pictures,
        ),
        ...absentFile({ file, key: 'src', path: video.src }, pictures),
        ...(video.captions === undefined
          ? []
          : absentFile({ file, key: 'captions', path: video.captions }, pictures)),
      ]
    : [];

const absentFile = (
  { file, key, path }: { file: string; key: string; path: string },
  { root }: PictureFiles,
): Problem[] => {
  const wanted = `public${path}`;
  return !path.includes('..') && existsSync(join(root, wanted))
    ? []
    : [problem('missing-file', { file, path: ['video', key] }, { wanted })];
};
