import type { Agreement } from '../core/mentor.ts';
import type { Site } from './site.ts';

/**
 * What a badge calls the person who holds it: « Mentore Référence », “Mentor of the Year 2026”. An edition makes it
 * the jury's badge, which has a title of its own.
 */
export const badgeTitle = (
  t: Site['t'],
  { agreement, badge, edition }: { agreement: Agreement; badge: string; edition?: number | undefined },
): string =>
  edition === undefined
    ? t(`badges.title.${agreement}`, { badge })
    : t(`badges.laureate.${agreement}`, { edition });
