import { counted, type ManagingWords } from './report-words.ts';

/** The manager’s report in French. */
export const french: ManagingWords = {
  title: 'Le mentorat, vu par son responsable',
  on: (day) => `Au ${day}`,
  private: 'Document interne, tiré du dossier privé : ne le publiez pas.',
  parts: {
    missing: {
      title: 'Consentements à demander',
      lead: 'Leur contenu en a besoin, et personne ne leur a posé la question.',
      none: 'Chacun a répondu pour ce que son contenu demande.',
    },
    expired: {
      title: 'Consentements expirés',
      lead: 'Ces personnes ne paraissent plus pour ces finalités.',
      none: 'Aucun.',
    },
    expiring: {
      title: 'Consentements qui expirent d’ici 60 jours',
      lead: 'Redemandez-les avant leur date.',
      none: 'Aucun.',
    },
    vanishing: {
      title: 'Ce qui disparaîtra, et quand',
      lead: 'Dans les douze mois, si rien ne change.',
      none: 'Rien ne disparaîtra dans les douze mois.',
    },
    availability: {
      title: 'Disponibilités à confirmer',
      lead: 'Vérifiées il y a plus de 90 jours : le site dit « à confirmer ».',
      none: 'Toutes ont été vérifiées depuis moins de 90 jours.',
    },
    charter: {
      title: 'Chartes à signer de nouveau',
      lead: 'Ces mentors ont accepté une version qui n’est plus en vigueur.',
      none: 'Tous ont accepté la version en vigueur.',
    },
    reviews: {
      title: 'Relectures en retard',
      lead: 'Le contenu reste en ligne ; une fonction doit le relire.',
      none: 'Aucune relecture n’est en retard.',
    },
    translations: {
      title: 'Traductions à relire',
      lead: 'Le texte d’origine a changé depuis. Relisez, puis : npm run translated -- <fichier>.',
      none: 'Aucune traduction confirmée n’a pris de retard.',
    },
    recognition: {
      title: 'Reconnaissance',
      lead: 'Une année sans trou, et une façon de remercier qui ne coûte rien.',
      none: 'Chaque trimestre a son geste, chaque famille un geste gratuit.',
    },
    earned: {
      title: 'Qui a mérité quoi, et pourquoi',
      lead: 'Selon les règles publiées, à leur version du jour.',
      none: 'Aucun mentor n’est publié.',
    },
  },
  purposes: {
    profile: 'profil',
    photo: 'portrait',
    video: 'vidéo',
    testimonial: 'témoignage',
    award: 'prix',
    externalBadge: 'badges externes',
    newsletter: 'infolettre',
  },
  lost: {
    mentor: 'profil',
    photo: 'portrait',
    video: 'vidéo',
    badgeImages: 'images des badges',
    testimonial: 'témoignage',
    laureate: 'palmarès',
    newsletter: 'infolettre',
    news: 'actualité',
  },
  families: {
    formal: 'officielle',
    network: 'réseau',
    symbolic: 'symbolique',
    development: 'développement',
    time: 'temps',
  },
  inDays: (days) => `dans ${counted('fr', days, 'jour', 'jours')}`,
  sinceDays: (days) => (days === 0 ? 'depuis aujourd’hui' : `depuis ${counted('fr', days, 'jour', 'jours')}`),
  unmarked: (count) =>
    `${counted('fr', count, 'traduction n’a jamais été confirmée', 'traductions n’ont jamais été confirmées')} : npm run translated.`,
  accepted: (version, day) => `version ${version}, le ${day}`,
  checked: (day) => `vérifiée le ${day}`,
  emptyQuarter: (quarter) => `Rien n’est prévu au trimestre ${quarter}.`,
  noFree: 'Aucun geste n’est gratuit : ajoutez-en un.',
  noFreeIn: (families) => `Aucun geste gratuit dans : ${families}.`,
  written: (file) => `Rapport à imprimer : ${file}`,
  toSee: (count) => (count === 0 ? 'Rien à voir.' : counted('fr', count, 'point à voir.', 'points à voir.')),
  usage: [
    'Utilisation : npm run report -- [options]',
    '  --json                 écrit aussi out/report.json, et l’affiche',
    '  --today AAAA-MM-JJ     à cette date (aujourd’hui)',
    '  --out DOSSIER          où écrire (out)',
    '  --locale fr|en         langue (la première du site)',
    '  --project DOSSIER      une autre entreprise (ce dossier)',
  ].join('\n'),
};
