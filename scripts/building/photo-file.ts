import { join, posix } from 'node:path';
import type { Entry } from '../../src/core/kit.ts';
import type { PublishedMentor } from '../../src/core/published.ts';

/** The file of a mentor's photo, when they agreed to show it. */
export const photoFile = (
  root: string,
  mentor: Pick<Entry<PublishedMentor>, 'file' | 'data'>,
): string | undefined =>
  mentor.data.photo && join(root, posix.join(posix.dirname(mentor.file), mentor.data.photo.src));
