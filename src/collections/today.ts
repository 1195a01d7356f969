import type { Day } from '../core/day.ts';

/** The day the site is built for: `ITHAQUE_TODAY`, which `npm run build -- --today` sets, else the day it is. */
export const today = (): Day => process.env['ITHAQUE_TODAY'] ?? new Date().toISOString().slice(0, 10);
