import { folded } from './text.ts';

const zones = new Map<string, string>();
const zonesByCity = (): ReadonlyMap<string, string> => {
  if (zones.size > 0) return zones;
  for (const zone of Intl.supportedValuesOf('timeZone'))
    zones.set(folded(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone), zone);
  return zones;
};

/** The time zone of a city by its English name, such as « Paris », whatever its capitals and accents. */
export const zoneNamed = (city: string): string | undefined => zonesByCity().get(folded(city.trim()));

/** Every city that `zoneNamed` knows, without capitals or accents. */
export const zoneCities = (): string[] => [...zonesByCity().keys()];
