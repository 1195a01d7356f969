import type { ProblemText } from './problem-text.ts';

/** References between files, people and what they agreed to. */
export const peopleTexts = {
  'dangling-reference': {
    severity: 'error',
    fr: ['Aucun fichier « {name} » dans {collection}.', 'Corrigez ce nom ou créez le fichier.'],
    en: ['There is no file “{name}” in {collection}.', 'Correct this name or create the file.'],
  },
  'unknown-value': {
    severity: 'error',
    fr: [
      'Aucune valeur « {name} » dans les réglages.',
      'Corrigez ce nom, retirez cette ligne, ou ajoutez la valeur à « values » de kit.config.ts.',
    ],
    en: [
      'The settings have no value “{name}”.',
      'Correct this name, remove this line, or add the value to “values” of kit.config.ts.',
    ],
  },
  'no-consent-record': {
    severity: 'error',
    fr: [
      'Aucun consentement n’est enregistré pour « {person} ».',
      'Créez {wanted} d’après le registre des RH, ou retirez cette personne.',
    ],
    en: [
      'No consent is recorded for “{person}”.',
      'Create {wanted} from HR’s register, or remove this person.',
    ],
  },
  'names-absent': {
    severity: 'error',
    fr: [
      'Ce texte nomme « {person} », qui ne peut pas paraître : accord retiré, refusé ou expiré, ou départ.',
      'Retirez le nom, ou faites renouveler l’accord. La construction serait refusée.',
    ],
    en: [
      'This text names “{person}”, who may not appear: consent withdrawn, refused or expired, or the person has left.',
      'Remove the name, or have the consent renewed. The build would be refused.',
    ],
  },
  'person-file-name': {
    severity: 'error',
    fr: ['Le fichier s’appelle « {name} » mais parle de « {person} ».', 'Donnez-leur le même nom.'],
    en: ['The file is called “{name}” but is about “{person}”.', 'Give them the same name.'],
  },
  'unknown-person': {
    severity: 'error',
    fr: [
      '« {person} » n’est ni un mentor du site, ni une personne du registre des consentements.',
      'Corrigez l’identifiant, ou créez d’abord son consentement.',
    ],
    en: [
      '“{person}” is neither a mentor of the site nor a person of the consent register.',
      'Correct the id, or create the consent record first.',
    ],
  },
  'duplicate-id': {
    severity: 'error',
    fr: ['« {name} » sert déjà dans {other}.', 'Choisissez un autre identifiant.'],
    en: ['“{name}” is already used in {other}.', 'Choose another id.'],
  },
  'nobody-speaks': {
    severity: 'error',
    fr: [
      'Ce témoignage n’est signé par personne.',
      'Indiquez « author » (la personne) ou « anonymous » (une fonction et un groupe).',
    ],
    en: ['Nobody signs this testimonial.', 'Give “author” (the person) or “anonymous” (a role and a group).'],
  },
  'signature-needed': {
    severity: 'error',
    fr: [
      '« {person} » n’a pas de profil de mentor : le nom à afficher manque.',
      'Ajoutez « signature » avec le nom et la fonction.',
    ],
    en: [
      '“{person}” has no mentor profile: the name to show is missing.',
      'Add “signature” with the name and the role.',
    ],
  },
  'anonymous-and-signed': {
    severity: 'error',
    fr: [
      'Ce témoignage est anonyme et nommé à la fois.',
      'Gardez « anonymous » seul, ou retirez-le et gardez la personne.',
    ],
    en: [
      'This testimonial is anonymous and signed at once.',
      'Keep “anonymous” alone, or remove it and keep the person.',
    ],
  },
  'private-contact': {
    severity: 'warning',
    fr: [
      '« {written} » mène chez la personne, ou à son téléphone, et reste sur chaque copie de cette page.',
      'Retirez-le : la page propose déjà d’écrire au programme.',
    ],
    en: [
      '“{written}” leads to the person’s home or telephone, and stays on every copy of this page.',
      'Remove it: the page already offers to write to the programme.',
    ],
  },
  'small-group': {
    severity: 'error',
    fr: [
      'Un groupe de {count} personnes permettrait de reconnaître qui parle ; il en faut {min} au moins.',
      'Choisissez un groupe plus large, par exemple le site ou le métier dans tout le groupe.',
    ],
    en: [
      'A group of {count} people would let readers recognise who speaks; at least {min} are needed.',
      'Choose a wider group, such as the site or the trade in the whole company.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
