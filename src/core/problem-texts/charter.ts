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
      'La version {version} a changé après sa publication : son texte dans une langue, sa date ou ses lieux.',
      'Remettez ce qui était publié, et écrivez le changement dans une nouvelle version. Si vous n’avez ajouté qu’une traduction, retirez la ligne « seal » : la vérification donnera la nouvelle empreinte.',
    ],
    en: [
      'Version {version} has changed since it was published: its text in a language, its date or its places.',
      'Put back what was published, and write the change in a new version. If you only added a translation, remove the line “seal”: the check will give the new seal.',
    ],
  },
  'charter-unsealed': {
    severity: 'error',
    fr: [
      'La version {version} est publiée mais n’a pas d’empreinte : rien n’empêcherait de la modifier.',
      'Ajoutez cette ligne : seal: "{seal}"',
    ],
    en: [
      'Version {version} is published but has no seal: nothing would keep it from being changed.',
      'Add this line: seal: "{seal}"',
    ],
  },
} as const satisfies Record<string, ProblemText>;
