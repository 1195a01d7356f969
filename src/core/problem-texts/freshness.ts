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
