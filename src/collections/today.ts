import settings from '../../kit.config.ts';
import type { Day } from '../core/day.ts';
import { dayIn } from '../core/zoned-time.ts';

/** The day the site is built for: `ITHAQUE_TODAY`, which `npm run build -- --today` sets, else the company's day. */
export const today = (): Day => process.env['ITHAQUE_TODAY'] ?? dayIn(settings.timeZone, new Date());
