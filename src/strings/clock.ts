import type { Site } from './site.ts';

/** A time of day as people write it, 18 h 30 or 18:30, from `HH:MM`. */
export const clockText = (t: Site['t'], time: string): string => {
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00'
    ? t('agenda.fullHour', { hours: Number(hours), padded: hours })
    : t('agenda.clock', { hours: Number(hours), padded: hours, minutes });
};
