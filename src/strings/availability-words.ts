import type { ShownAvailability } from '../core/mentor.ts';
import type { Site } from './site.ts';

/** « 2 places », « Liste d’attente »: an availability as a line of the directory says it. */
export const availabilityWords = (
  { t }: Pick<Site, 't'>,
  shown: ShownAvailability,
  places: number,
): string =>
  shown === 'open' && places > 0 ? t('mentors.places', { count: places }) : t(`mentors.state.${shown}`);
