import type { Day } from '../../src/core/day.ts';
import type { Settings } from '../../src/core/settings.ts';
import { dayIn } from '../../src/core/zoned-time.ts';

/** The day the dev server shows: `ITHAQUE_TODAY`, else the company's day. */
export const devDay = ({ timeZone }: Pick<Settings, 'timeZone'>): Day =>
  process.env['ITHAQUE_TODAY'] ?? dayIn(timeZone, new Date());
