import type { Kit } from '../kit.ts';
import { problem, type Problem } from '../problem.ts';
import { instantOf, wallClock } from '../zoned-time.ts';

/** Hours of events that no clock shows: the clocks of the place jump over them that day, or the day does not exist. */
export const skippedHours = (kit: Kit): Problem[] =>
  kit.events
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap(({ file, data }) =>
      (['start', 'end'] as const).flatMap((key) => {
        const written = data[key];
        const instant = instantOf(written, data.zone);
        if (Number.isNaN(instant.getTime())) return [noSuchTime(file, key, data.zone)];
        const { day, time } = wallClock(data.zone, instant);
        return `${day}T${time}` === written ? [] : [noSuchTime(file, key, data.zone)];
      }),
    );

const noSuchTime = (file: string, key: string, zone: string): Problem =>
  problem('no-such-time', { file, path: [key] }, { zone });
