import type { Agreement } from '../core/mentor.ts';
import type { Site } from './site.ts';

/** Who holds which badge, of which edition. */
interface Held {
  readonly agreement: Agreement;
  readonly badge: string;
  readonly edition?: number | undefined;
}

/**
 * What a badge calls the person who holds it: « Mentore Référence », “Mentor of the Year 2026”. An edition makes it
 * the jury's badge, which has a title of its own.
 */
export const badgeTitle = (t: Site['t'], { agreement, badge, edition }: Held): string =>
  edition === undefined
    ? t(`badges.title.${agreement}`, { badge })
    : t(`badges.laureate.${agreement}`, { edition });

/** The same on the badge's picture, where the seal says the year. */
export const badgeLine = (t: Site['t'], held: Held): string =>
  held.edition === undefined ? badgeTitle(t, held) : t(`awards.laureate.${held.agreement}`);
