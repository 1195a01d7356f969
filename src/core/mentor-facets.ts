import type { Day } from './day.ts';
import type { FacetValue } from './facet-selection.ts';
import { shownAvailability } from './mentor.ts';
import type { PublishedMentor } from './published.ts';

/** Every value of the directory's filters that a mentor answers to on a day. */
export const mentorFacets = (
  mentor: Pick<PublishedMentor, 'availability' | 'status' | 'programmes' | 'site' | 'languages' | 'skills'>,
  today: Day,
): FacetValue[] => [
  `availability-${shownAvailability(mentor, today)}`,
  ...mentor.programmes.map((id) => `programme-${id}` as const),
  `site-${mentor.site}`,
  ...mentor.languages.map((tag) => `language-${tag}` as const),
  ...[...mentor.skills.technical, ...mentor.skills.transversal].map((id) => `skill-${id}` as const),
];
