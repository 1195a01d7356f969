import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { altFault } from '../../src/core/alternative-text.ts';
import { captionsIn } from '../../src/core/captions.ts';
import type { Entry, Kit } from '../../src/core/kit.ts';
import type { Mentor } from '../../src/core/mentor.ts';
import { perThing } from '../../src/core/once.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import type { KnownIds } from '../../src/core/rules/known-ids.ts';
import { inEach } from './in-each.ts';
import { missingPictures, missingPortrait, type PictureFiles } from './picture-files.ts';

/**
 * Portraits and videos that files name: there, of the format they say, of nobody else, and with words that replace
 * them.
 */
export const entryPictures = (kit: Kit, pictures: PictureFiles, known: KnownIds): Problem[] => [
  ...withPortrait(kit.mentors)
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap((entry) => [...portraitProblems(entry, pictures), ...portraitOfAnother(entry, known)]),
  ...portraitWords(kit),
  ...withVideo([...kit.mentors, ...kit.testimonials]).flatMap((entry) => videoProblems(entry, pictures)),
];

interface Portrait extends Pick<Entry<Mentor>, 'file' | 'locale'> {
  readonly src: string;
  /** Names of the file and of its folders that are not the person's. */
  readonly others: readonly string[];
}

const withPortrait = perThing(({ id, file, locale, data }: Entry<Mentor>): Portrait[] => {
  const src = data.photo?.src;
  if (src === undefined) return [];
  const parts = src.split('/').map((part) => part.replace(/\.[^.]*$/, ''));
  return [{ file, locale, src, others: parts.filter((part) => part !== id) }];
});

const withVideo = perThing((entry: Entry<Pick<Mentor, 'video'>>) => (entry.data.video ? [entry] : []));

const portraitProblems = ({ file, src }: Portrait, pictures: PictureFiles): Problem[] =>
  missingPortrait({ from: file, src, place: { file, path: ['photo', 'src'] } }, pictures);

const people = ['mentors', 'consents', 'participations'];

/** A file or a folder named by the id of one person is not the portrait of another. */
const portraitOfAnother = ({ file, others }: Portrait, known: KnownIds): Problem[] => {
  const person = others.find((part) => people.some((name) => known.get(name)?.has(part)));
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
  { file, locale, data: { video } }: Entry<Pick<Mentor, 'video'>>,
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
          : absentFile({ file, key: 'captions', path: captionsIn(video.captions, locale) }, pictures)),
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
