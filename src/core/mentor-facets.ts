import { commonHours, enoughHours, type SiteClock } from './common-hours.ts';
import { yearOf, type Day } from './day.ts';
import type { FacetValue } from './facet-selection.ts';
import { shownAvailability } from './mentor.ts';
import type { PublishedMentor } from './published.ts';

type Filtered = Pick<
  PublishedMentor,
  'availability' | 'status' | 'programmes' | 'site' | 'timeZone' | 'languages' | 'skills'
>;

/**
 * Tells every value of the directory's filters that a mentor answers to on a day. A company whose sites share one clock
 * has no filter of hours.
 */
export const mentorFacets = (
  today: Day,
  clocks: readonly SiteClock[],
): ((mentor: Filtered) => FacetValue[]) => {
  const byZone = new Map<string, FacetValue[]>();
  const hours = (zone: string): FacetValue[] => {
    const known = byZone.get(zone);
    if (known) return known;
    const met = clocks
      .filter((clock) => commonHours(zone, clock.zone, yearOf(today)) >= enoughHours)
      .map(({ id }) => `hours-${id}` as const);
    byZone.set(zone, met);
    return met;
  };
  return (mentor) => [
    `availability-${shownAvailability(mentor, today)}`,
    ...mentor.programmes.map((id) => `programme-${id}` as const),
    `site-${mentor.site}`,
    ...(clocks.length > 1 ? hours(mentor.timeZone) : []),
    ...mentor.languages.map((tag) => `language-${tag}` as const),
    ...[...mentor.skills.technical, ...mentor.skills.transversal].map((id) => `skill-${id}` as const),
  ];
};
