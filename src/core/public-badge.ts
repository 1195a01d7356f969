import type { Settings } from './settings.ts';

/** Where anyone outside can check a badge: a page that the company published itself, if it told where. */
export const publicBadgeHref = (
  settings: Pick<Settings, 'publicBadges'>,
  mentor: string,
  badge: string,
): string | undefined =>
  settings.publicBadges && `${settings.publicBadges.replace(/\/$/, '')}/${publicBadgeId(mentor, badge)}/`;

/** The identifier of a badge as forms outside ask for it; it tells nothing of the person. */
export const publicBadgeId = (mentor: string, badge: string): string => `${mentor}-${badge}`;
