import { badgeFile } from '../../src/core/badge-format.ts';
import { showsPortrait, type BadgeJob } from '../../scripts/rendering/image-job.ts';
import type { Holder } from './people.ts';
import type { BadgePng } from './pipeline.ts';

/** A PNG of a holder's badge as a job of the kit. */
export const jobOf = ({ who, content, themes, photo }: Holder, { format, ground }: BadgePng): BadgeJob => ({
  kind: 'badge',
  path: badgeFile({ mentor: who, badge: 'reference' }, { format, ground }),
  who,
  content,
  theme: themes[ground],
  format,
  ...(showsPortrait(format) && { portraitFile: photo }),
});
