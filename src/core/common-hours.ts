import { minutesAhead } from './zoned-time.ts';

/** When people can be reached, wherever they are: from nine to six on their own clocks. */
const workingHours = 9;

/** Half a day: what a talk and the walk to it fit in, all year round. */
export const enoughHours = 4;

/** The clocks of a zone in the middle of each month, in minutes ahead of UTC. */
const clockOf = (zone: string, year: number): number[] =>
  Array.from({ length: 12 }, (_, month) => minutesAhead(zone, new Date(Date.UTC(year, month, 15, 12))));

/** How many hours a day two zones work at the same time, in the month when they are least. */
export const commonHours = (one: string, other: string, year: number): number => {
  const there = clockOf(other, year);
  const shared = clockOf(one, year).map((minutes, month) => {
    const hours = Math.abs(minutes - (there[month] ?? 0)) / 60;
    return workingHours - Math.min(hours, 24 - hours);
  });
  return Math.max(0, Math.min(...shared));
};

/** A clock that sites of the company live by, told by the first of them. */
export interface SiteClock {
  readonly id: string;
  readonly zone: string;
  readonly sites: readonly string[];
}

/** The clocks of the company's sites: those in step all year are one. */
export const siteClocks = (
  sites: readonly { readonly id: string; readonly data: { readonly zone: string } }[],
  year: number,
): SiteClock[] =>
  [...Map.groupBy(sites, ({ data }) => clockOf(data.zone, year).join()).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ id: first.id, zone: first.data.zone, sites: own.map(({ id }) => id) }] : [];
  });
