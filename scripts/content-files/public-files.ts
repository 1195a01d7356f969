import { posix } from 'node:path';
import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';
import { missingPictures, type PictureFiles } from './picture-files.ts';
import { otherName, writtenPath } from './written-path.ts';

/** What is wrong with a file of the folder `public`, by its address: absent, or named with other capitals. */
export const missingPublicFile = (address: string, place: ProblemPlace, files: PictureFiles): Problem[] => {
  if (/\.(jpe?g|png|webp)$/i.test(address))
    return missingPictures({ from: place.file, src: address, place }, files);
  const wanted = posix.join('public', address);
  const written = writtenPath(files.root, wanted, files.folders);
  if (written === undefined) return [problem('missing-file', place, { wanted })];
  return otherName(wanted, written, place);
};
