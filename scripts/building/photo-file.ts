import { join, posix } from 'node:path';
import type { Entry } from '../../src/core/kit.ts';
import type { Focus } from '../../src/core/portrait.ts';
import type { PublishedMentor } from '../../src/core/published.ts';

/** A mentor's photo for a job: its file, and the middle of the face when an editor gave it. */
interface JobPhoto {
  readonly portraitFile: string | undefined;
  readonly portraitFocus: Focus | undefined;
}

/** The photo of a mentor, when they agreed to show it. */
export const photoOf = (
  root: string,
  { file, data }: Pick<Entry<PublishedMentor>, 'file' | 'data'>,
): JobPhoto => ({
  portraitFile: data.photo && join(root, posix.join(posix.dirname(file), data.photo.src)),
  portraitFocus: data.photo?.focus,
});
