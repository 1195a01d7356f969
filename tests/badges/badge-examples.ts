import type { BadgeContent, BadgeTheme } from '../../src/badges/badge-content.ts';
import { badgeTheme } from '../../src/badges/badge-theme.ts';
import { lightTokens } from '../../src/core/palette.ts';

export const identities = {
  grandRelais: { primary: '#0B5D57', accent: '#E2562B' },
  rebours: { primary: '#7A1F3D', accent: '#E8A020' },
  longitudes: { primary: '#1B3F73', accent: '#2FA39A' },
} as const;

export const theme: BadgeTheme = badgeTheme(identities.grandRelais, lightTokens, false);
export const laureateTheme: BadgeTheme = badgeTheme(identities.longitudes, lightTokens, true);

export const ordinary: BadgeContent = {
  name: 'Aurélie Kermadec-Roy',
  line: 'Mentore Référence',
  programme: 'Grand Relais',
  organisation: 'Groupe Brélanor',
  year: 2026,
  level: 4,
  laureate: false,
  motif: { name: 'relay' },
  initials: 'AK',
};

export interface BadgeExample {
  readonly label: string;
  readonly content: BadgeContent;
}

/** The hardest content that must still come out right. */
export const hardest: readonly BadgeExample[] = [
  {
    label: '60 letters',
    content: { ...ordinary, name: 'Maximilienne-Bernardette de La Rochefoucauld-Montmorency-Roy', level: 1 },
  },
  {
    label: 'accents',
    content: { ...ordinary, name: 'Émilie Żółkiewska-Großmann Łącka', motif: { name: 'loop' } },
  },
  {
    label: 'one word',
    content: { ...ordinary, name: 'Llanfairpwllgwyngyllgogerychwyrndrobwlll', initials: 'L' },
  },
  { label: 'decomposed', content: { ...ordinary, name: 'Nguyễn Thị Ánh Tuyết'.normalize('NFD'), level: 2 } },
  {
    label: 'laureate',
    content: {
      ...ordinary,
      name: 'Joanna Przybysławska',
      laureate: true,
      motif: { name: 'meridian' },
      initials: 'JP',
    },
  },
];

/** Names whose letters come from other fonts than the kit's own; they stand on the same baseline. */
export const otherScripts: readonly BadgeExample[] = [
  {
    label: 'Greek and Cyrillic',
    content: {
      ...ordinary,
      name: 'Νίκη Παπαδοπούλου-Їжакевич',
      line: 'Наставниця 2026 · Ōtani',
      initials: 'ΝЇ',
    },
  },
];
