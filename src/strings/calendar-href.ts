import type { Site } from './site.ts';

/** Address of the calendar file of the agenda, of the recognition year, or of one event: the page's, with `.ics`. */
export const calendarHref = (
  { href }: Pick<Site, 'href'>,
  route: 'agenda' | 'recognition' | 'event',
  id?: string,
): string => `${href(route, id).replace(/\/$/, '')}.ics`;
