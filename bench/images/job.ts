import type { BadgeJob } from '../../scripts/rendering/image-job.ts';
import type { Holder } from './people.ts';

/** A holder's badge as a job of the kit. */
export const jobOf = ({ who, content, theme, photo }: Holder, format: BadgeJob['format']): BadgeJob => ({
  kind: 'badge',
  path: `badges/${who}/reference-${format}.png`,
  who,
  content,
  theme,
  format,
  portraitFile: photo,
});
