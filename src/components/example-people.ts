import type { DirectoryRow, FilterGroup } from '../collections/directory.ts';
import type { HeldBadge } from '../collections/held-badges.ts';
import type { PublishedMentor } from '../core/published.ts';
import { awkward } from './example-site.ts';

/** Two programmes, for the examples of components. */
export const grandRelais: DirectoryRow['programmes'][number] = {
  id: 'grand-relais',
  name: 'Grand Relais',
  identity: { primary: '#0B5D57', accent: '#E2562B', motif: 'relay', initials: 'GR' },
};
export const longitudes: DirectoryRow['programmes'][number] = {
  id: 'longitudes',
  name: 'Longitudes',
  identity: { primary: '#1B3A6F', accent: '#2FA79B', motif: 'meridian', turns: 1, initials: 'L' },
};

/** A mentor with everything, and the same person as a line of the directory. */
export const mentor: PublishedMentor = {
  displayName: 'Aurélie Kermadec-Roy',
  agreement: 'feminine',
  role: 'Responsable maintenance prédictive',
  site: 'nantes',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  motivations: ['transmit'],
  skills: { technical: ['lean'], transversal: ['listening'] },
  programmes: ['grand-relais'],
  channels: ['site', 'video'],
  availability: { state: 'open', places: 1, checked: '2026-11-03' },
  photo: { src: '../photos/m-7k2q.png', alt: 'Portrait abstrait sur fond jaune.' },
  contact: 'programme',
  charter: { version: '2.0', date: '2026-09-07' },
  status: 'active',
  badges: [],
  badgeImages: true,
  agreed: ['profile', 'photo', 'externalBadge'],
};

export const row: DirectoryRow = {
  id: 'm-7k2q',
  name: mentor.displayName,
  role: mentor.role,
  place: 'Nantes',
  languages: ['français', 'anglais'],
  skills: ['Fiabilité des équipements', 'Animer une réunion difficile'],
  availability: { shown: 'open', places: 1 },
  programmes: [grandRelais, longitudes],
  hasPhoto: true,
  facets: ['availability-open', 'site-nantes', 'language-fr'],
  words: ['disponibilite-places-ouvertes', 'site-nantes', 'langue-francais'],
};

/** The same line with names and words that are too long, then with awkward.markup in them. */
export const longRow: DirectoryRow = {
  ...row,
  name: awkward.longName,
  role: awkward.longWord,
  hasPhoto: false,
  availability: { shown: 'to-confirm', places: 0 },
};
export const markupRow: DirectoryRow = {
  ...row,
  name: awkward.markup,
  role: awkward.markup,
  hasPhoto: false,
};

export const siteFilter: FilterGroup = {
  facet: 'site',
  values: [
    { value: 'site-nantes', word: 'site-nantes', label: 'Nantes', count: 3 },
    { value: 'site-wroclaw', word: 'site-wroclaw', label: 'Wrocław', count: 2 },
  ],
};
/** More values than are shown at once. */
export const skillFilter: FilterGroup = {
  facet: 'skill',
  values: Array.from({ length: 12 }, (_, i) => ({
    value: `skill-s${i}` as const,
    word: `competence-${i}`,
    label: `Compétence ${i}`,
    count: 12 - i,
  })),
};

export const badge: HeldBadge = {
  id: 'reference',
  name: 'Référence',
  title: 'Mentore Référence',
  called: 'Référence',
  level: 4,
  crown: false,
  year: 2026,
  since: '2026-06-12',
  programme: 'Grand Relais',
  mark: { of: 'p-grand-relais', motif: grandRelais.identity },
  criteria: 'Avoir mené cinq parcours à terme dans au moins deux programmes.',
  summary: 'cinq parcours, deux programmes',
  ruleVersion: 1,
  reasons: ['5 parcours menés à terme', '2 programmes différents'],
};
export const crownBadge: HeldBadge = {
  ...badge,
  id: 'laureate',
  name: 'Mentor de l’année',
  title: 'Mentore de l’année 2025',
  called: 'Mentore de l’année 2025',
  crown: true,
  year: 2025,
  reasons: ['choix du jury'],
};
export const markupBadge: HeldBadge = {
  ...badge,
  id: 'markup',
  name: awkward.markup,
  title: awkward.markup,
  called: awkward.markup,
  programme: awkward.markup,
  criteria: awkward.markup,
  reasons: [awkward.markup],
};
