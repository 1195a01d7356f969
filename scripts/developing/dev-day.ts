import type { Day } from '../../src/core/day.ts';

/** The day the dev server shows: `ITHAQUE_TODAY`, else today. */
export const devDay = (): Day => process.env['ITHAQUE_TODAY'] ?? new Date().toISOString().slice(0, 10);
