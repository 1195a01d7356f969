import { otherCategory } from '../core/award.ts';
import type { EarnedBadge } from '../core/badges-earned.ts';
import { entryIn } from '../core/kit.ts';
import type { Locale } from '../core/locale.ts';
import type { Agreement } from '../core/mentor.ts';
import type { Published } from '../core/published.ts';
import type { Site } from './site.ts';

/** Who holds which badge, of which edition. */
interface Held {
  readonly agreement: Agreement;
  readonly badge: string;
  readonly edition?: number | undefined;
  /** Name of the category of an edition, where it is another than the award's own. */
  readonly category?: string | undefined;
}

/** The category of a jury's badge in the words of a language, or of the language that all have. */
export const categoryOf = (
  { awards, settings }: Pick<Published, 'awards' | 'settings'>,
  { edition, category }: Pick<EarnedBadge, 'edition' | 'category'>,
  locale: Locale,
): string | undefined => {
  const id = awards.find(({ data }) => data.edition === edition)?.id;
  const award = id === undefined ? undefined : entryIn(awards, id, [locale, settings.defaultLocale]);
  return award && otherCategory(award.data, category);
};

/**
 * What a badge calls the person who holds it: « Mentore Référence », “Mentor of the Year 2026”. An edition makes it
 * the jury's badge, which has a title of its own, or that of its category.
 */
export const badgeTitle = (t: Site['t'], { agreement, badge, edition, category }: Held): string => {
  if (edition === undefined) return t(`badges.title.${agreement}`, { badge });
  return category === undefined
    ? t(`badges.laureate.${agreement}`, { edition })
    : t('badges.laureateOf', { category, edition });
};

/** The same on the badge's picture, where the seal says the year. */
export const badgeLine = (t: Site['t'], held: Held): string =>
  held.edition === undefined
    ? badgeTitle(t, held)
    : (held.category ?? t(`awards.laureate.${held.agreement}`));
