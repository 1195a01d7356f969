import { defineKit } from '../core/settings.ts';
import { siteIn, type Site } from '../strings/site.ts';

const role = { fr: 'L’équipe du mentorat', en: 'The mentoring team' };
const mailbox = { role, email: 'mentorat@exemple.example' };

const settings = defineKit({
  organisation: {
    name: 'Compagnie d’exemple',
    short: 'Exemple',
    address: '1 rue de l’Exemple, 44000 Nantes',
    publisher: role,
    host: role,
  },
  title: { fr: 'Le mentorat', en: 'Mentoring' },
  site: 'https://mentorat.exemple.example',
  base: '/mentorat/',
  publicBadges: 'https://badges.exemple.example',
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  wordmark: 'Compagnie d’exemple',
  identity: { primary: '#0B5D57', accent: '#E2562B', motif: 'relay' },
  values: [{ id: 'attention', name: { fr: 'L’attention', en: 'Attention' } }],
  contacts: { programme: mailbox, corrections: mailbox, hr: mailbox, accessibility: mailbox },
  dpo: mailbox,
  audit: { state: 'none' },
});

/** The site that examples speak through: French, below a base path, on a fixed day. */
export const exampleSite: Site = siteIn(settings, 'fr', '2026-11-21');
/** The same site of a company that publishes no page where a badge can be verified. */
export const unverifiedSite: Site = siteIn({ ...settings, publicBadges: undefined }, 'fr', '2026-11-21');
/** The same site in English. */
export const englishSite: Site = siteIn(settings, 'en', '2026-11-21');

/** Texts that find out what a component cannot bear. */
export const awkward = {
  /** The longest name a profile may have, sixty letters, with those that fonts find hard. */
  longName: 'Wilhelmina-Scholastyka Żółkiewska de la Tour-d’Auvergne-Thô',
  /** A word that no line can hold. */
  longWord: 'Wissenschaftszusammenarbeitskoordinationsstelle',
  /** What an editor might paste: it must be shown as written. */
  markup: '<b>gras</b> & "guillemets" <script>alert(1)</script>',
} as const;
