import { defineKit } from './src/core/settings.ts';

/** The one settings file of the company. Data only: what each setting means is in docs/adopting.md. */
export default defineKit({
  organisation: {
    name: 'Groupe Brélanor',
    short: 'Brélanor',
    address: '12 quai des Relais, 44000 Nantes',
    publisher: { fr: 'La direction des ressources humaines', en: 'The human resources department' },
    host: {
      fr: 'Direction des systèmes d’information, Groupe Brélanor, Nantes',
      en: 'Information systems department, Groupe Brélanor, Nantes',
    },
  },
  title: { fr: 'Le mentorat', en: 'Mentoring' },
  site: 'https://mentorat.brelanor.example',
  base: '/',
  publicBadges: 'https://badges.brelanor.example',
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  wordmark: 'Groupe Brélanor',
  identity: { primary: '#0B5D57', accent: '#E2562B', motif: 'relay' },
  values: [
    { id: 'attention', name: { fr: 'L’attention', en: 'Attention' } },
    { id: 'transmission', name: { fr: 'La transmission', en: 'Passing on' } },
    { id: 'franchise', name: { fr: 'La franchise', en: 'Candour' } },
  ],
  contacts: {
    programme: {
      role: { fr: 'L’équipe du mentorat', en: 'The mentoring team' },
      email: 'mentorat@brelanor.example',
    },
    corrections: {
      role: { fr: 'La communication interne', en: 'Internal communications' },
      email: 'corrections@brelanor.example',
    },
    hr: { role: { fr: 'Les ressources humaines', en: 'Human resources' }, email: 'rh@brelanor.example' },
    accessibility: {
      role: { fr: 'La référente accessibilité', en: 'The accessibility lead' },
      email: 'accessibilite@brelanor.example',
    },
  },
  dpo: {
    role: { fr: 'La déléguée à la protection des données', en: 'The data protection officer' },
    email: 'dpo@brelanor.example',
  },
  audit: { state: 'none' },
});
