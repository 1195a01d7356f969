import type { ProblemText } from './problem-text.ts';

/** What was true and may no longer be. */
export const freshnessTexts = {
  'stale-availability': {
    severity: 'warning',
    fr: [
      'La disponibilité a été vérifiée il y a {days} jours : le site la dit « à confirmer ».',
      'Demandez à la personne, puis mettez « checked » à jour.',
    ],
    en: [
      'Availability was checked {days} days ago: the site says “to be confirmed”.',
      'Ask the person, then update “checked”.',
    ],
  },
  'consent-expiring': {
    severity: 'warning',
    fr: [
      'Le consentement « {purpose} » de {person} expire le {date}, dans {days} jours.',
      'Demandez son renouvellement, sinon ce qu’il couvre disparaîtra à cette date.',
    ],
    en: [
      'The consent “{purpose}” of {person} expires on {date}, in {days} days.',
      'Ask for its renewal, or what it covers will disappear on that date.',
    ],
  },
  'consent-ended': {
    severity: 'warning',
    fr: [
      'Le consentement « {purpose} » de {person} a pris fin le {date} : ce qu’il couvre n’est plus montré.',
      'Demandez son renouvellement, ou retirez ce qui reste : npm run withdraw -- {person} --purpose {purpose}',
    ],
    en: [
      'The consent “{purpose}” of {person} ended on {date}: what it covers is no longer shown.',
      'Ask for its renewal, or remove what is left: npm run withdraw -- {person} --purpose {purpose}',
    ],
  },
  'consent-ahead': {
    severity: 'warning',
    fr: [
      'Le consentement « {purpose} » de {person} est daté du {date}, qui est à venir : ce qu’il couvre n’est pas montré.',
      'Vérifiez la date, l’année surtout.',
    ],
    en: [
      'The consent “{purpose}” of {person} is dated {date}, which is yet to come: what it covers is not shown.',
      'Check the date, its year above all.',
    ],
  },
  'review-overdue': {
    severity: 'warning',
    fr: [
      'La relecture était prévue le {date}. Responsable : {owner}.',
      'Relisez le texte, puis changez « last » et « next ».',
    ],
    en: [
      'The review was due on {date}. Owner: {owner}.',
      'Read the text again, then change “last” and “next”.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
