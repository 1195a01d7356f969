import { clockText } from './clock.ts';
import type { Site } from './site.ts';

interface Times {
  readonly data: { readonly start: string; readonly end: string };
  readonly city: string;
}

/** « de 12 h 30 à 14 h, heure de Nantes »; an event that ends another day names both days. */
export const eventTime = ({ t, day }: Site, { data, city }: Times): string => {
  const clock = (local: string): string => clockText(t, local.slice(11));
  const sameDay = data.start.slice(0, 10) === data.end.slice(0, 10);
  return t('agenda.timeIn', {
    time: sameDay
      ? t('agenda.between', { start: clock(data.start), end: clock(data.end) })
      : t('agenda.fromTo', {
          start: `${day(data.start, 'dayMonth')}, ${clock(data.start)}`,
          end: `${day(data.end, 'dayMonth')}, ${clock(data.end)}`,
        }),
    city,
  });
};
