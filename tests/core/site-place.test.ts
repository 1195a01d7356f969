import { expect, it } from 'vitest';
import { sitesByZone } from '../../src/core/site-place.ts';

const sites = [
  { name: 'Nantes', zone: 'Europe/Paris' },
  { name: 'Montréal', zone: 'America/Toronto' },
  { name: 'Wrocław', zone: 'Europe/Warsaw' },
];

it('groups sites that share a clock, whatever their zone is called', () => {
  expect(sitesByZone(sites, 'fr').map(({ names }) => names)).toEqual([['Nantes', 'Wrocław'], ['Montréal']]);
});

it('names the time as each language does, without a season', () => {
  expect(sitesByZone(sites, 'fr')[0]?.zone).toBe('heure d’Europe centrale');
  expect(sitesByZone(sites, 'en')[0]?.zone).toBe('Central European Time');
});
