import type { ProblemText } from './problem-text.ts';

/** Versions of the charter. */
export const charterTexts = {
  'no-charter-in-force': {
    severity: 'error',
    fr: ['Aucune version de la charte n’est en vigueur.', 'Passez une version à « status: in-force ».'],
    en: ['No version of the charter is in force.', 'Set one version to “status: in-force”.'],
  },
  'several-charters-in-force': {
    severity: 'error',
    fr: [
      'Deux versions de la charte sont en vigueur : {version} et {other}.',
      'Passez la plus ancienne à « archived ».',
    ],
    en: [
      'Two versions of the charter are in force: {version} and {other}.',
      'Set the older one to “archived”.',
    ],
  },
  'charter-not-yet-effective': {
    severity: 'error',
    fr: [
      'La version {version} est dite en vigueur mais ne prend effet que le {date}.',
      'Laissez-la en « draft » jusque-là, ou corrigez la date.',
    ],
    en: [
      'Version {version} is said to be in force but takes effect only on {date}.',
      'Leave it as “draft” until then, or correct the date.',
    ],
  },
  'unknown-charter-version': {
    severity: 'error',
    fr: ['La charte n’a pas de version publiée « {version} ».', 'Versions publiées : {known}.'],
    en: ['The charter has no published version “{version}”.', 'Published versions: {known}.'],
  },
  'unknown-rule': {
    severity: 'error',
    fr: ['La charte en vigueur n’a pas de règle « {code} ».', 'Règles : {known}.'],
    en: ['The charter in force has no rule “{code}”.', 'Rules: {known}.'],
  },
  'charter-changed': {
    severity: 'error',
    fr: [
      'Les règles de la version {version} ont changé après leur publication.',
      'Remettez le texte publié, et écrivez le changement dans une nouvelle version.',
    ],
    en: [
      'The rules of version {version} have changed since they were published.',
      'Put the published text back, and write the change in a new version.',
    ],
  },
  'charter-unsealed': {
    severity: 'warning',
    fr: [
      'La version {version} est publiée mais n’a pas d’empreinte.',
      'Ajoutez cette ligne : seal: "{seal}"',
    ],
    en: ['Version {version} is published but has no seal.', 'Add this line: seal: "{seal}"'],
  },
} as const satisfies Record<string, ProblemText>;
