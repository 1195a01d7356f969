import { defineKit, type Settings } from '../../../src/core/settings.ts';

const box = (email: string) => ({ role: { fr: 'L’équipe', en: 'The team' }, email });

/** Settings of the smallest company that passes the check. */
export const companySettings: Settings = defineKit({
  organisation: {
    name: 'Maison Témoin',
    short: 'Témoin',
    address: '1 rue du Test, 44000 Nantes',
    publisher: { fr: 'La direction', en: 'Management' },
    host: { fr: 'La direction', en: 'Management' },
  },
  title: { fr: 'Le mentorat', en: 'Mentoring' },
  site: 'https://mentorat.temoin.example',
  publicBadges: 'https://badges.temoin.example',
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  wordmark: 'Témoin',
  identity: { primary: '#0B5D57', accent: '#F2B441', motif: 'relay' },
  values: [{ id: 'attention', name: { fr: 'L’attention', en: 'Attention' } }],
  contacts: {
    programme: box('mentorat@temoin.example'),
    corrections: box('mots@temoin.example'),
    hr: box('rh@temoin.example'),
    accessibility: box('acces@temoin.example'),
  },
  dpo: box('dpo@temoin.example'),
  audit: { state: 'none' },
});

/** The day on which it passes. */
export const companyDay = '2026-11-21';
