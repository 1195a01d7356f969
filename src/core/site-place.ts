import { z } from 'zod';
import { field, words } from './field.ts';
import { timeZoneSchema } from './identifier.ts';
import type { Locale } from './locale.ts';

/** One of the company's sites, with the quiet places where a pair can talk. */
export const siteSchema = z.strictObject({
  name: field(z.string().trim().min(1).max(60), ['Nom', 'Name'], { translation: 'text' }),
  country: words(60, ['Pays', 'Country']),
  zone: field(timeZoneSchema, ['Fuseau horaire', 'Time zone']),
  quietPlaces: field(
    z
      .array(z.strictObject({ name: words(80, ['Nom', 'Name']), note: words(200, ['Précision', 'Note']) }))
      .default([]),
    ['Lieux calmes', 'Quiet places'],
  ),
});
export type SitePlace = z.output<typeof siteSchema>;

/** Names of the sites that share a clock, by the name of its time in a language: « heure d’Europe centrale ». */
export const sitesByZone = (
  sites: readonly Pick<SitePlace, 'name' | 'zone'>[],
  locale: Locale,
): { zone: string; names: string[] }[] => {
  const byZone = Map.groupBy(sites, (site) => timeName(site.zone, locale));
  return [...byZone].map(([zone, own]) => ({ zone, names: own.map((site) => site.name) }));
};

const timeName = (zone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date(Date.UTC(2026, 0, 1)))
    .find((part) => part.type === 'timeZoneName')?.value ?? zone;
