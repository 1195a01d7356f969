import { z } from 'zod';
import { field, words } from './field.ts';
import { timeZoneSchema } from './identifier.ts';

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
