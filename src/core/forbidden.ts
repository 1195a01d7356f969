import { folded } from './text.ts';

/** A key as it is compared: without accents, case, hyphens or plural marks that people vary. */
const plain = (key: string): string => folded(key).replace(/[^a-z]/g, '');

const menteeKeys = new Set(
  [
    'mentee mentees menteeName menteeNames mentore mentoré mentorée mentorés mentorées mentoree mentorees',
    'protege protégé protégée proteges protegee pair pairs paire pairedWith binome binôme binomes partner',
    'partners partenaire partenaires with avec accompagne accompagnee accompagnes filleul filleule coachee',
  ].flatMap((line) => line.split(' ').map(plain)),
);

const privateDataKeys = new Set(
  [
    'birthDate birthday birth born dateOfBirth naissance dateDeNaissance neLe anniversaire age phone telephone',
    'tel mobile portable homePhone address adresse homeAddress adressePersonnelle personalEmail manager',
    'responsable superieur boss appraisal evaluation entretien note rating score performance health sante',
    'handicap disability origin origine nationality nationalite religion salary salaire remuneration gender',
    'genre sexe sex matricule employeeId hrNumber numeroRh nir socialSecurity maritalStatus famille family',
    'children enfants',
  ].flatMap((line) => line.split(' ').map(plain)),
);

const homes = new Set(
  [
    'home domicile chez-soi chezsoi chez-moi chezmoi private-home privatehome maison house appartement',
    'apartment flat logement residence a-domicile adomicile at-home athome my-place homeoffice home-office',
  ].flatMap((line) => line.split(' ').map(plain)),
);

/** Whether a key would tell who is mentored. */
export const isMenteeKey = (key: string): boolean => menteeKeys.has(plain(key));

/** Whether a key would hold personal data that the kit must not know. */
export const isPrivateDataKey = (key: string): boolean => privateDataKeys.has(plain(key));

/** Whether a value means somebody's home. */
export const isHome = (value: string): boolean => homes.has(plain(value));

/** Whether the name of a place is that of somebody's home; a house that is open to all, such as a library, is not. */
export const namesHome = (name: string): boolean =>
  /(?<![a-z])(domiciles?|home|chez (moi|toi|soi|lui|elle|nous|vous|eux)|(appartement|logement) d[eu'’]|\w+['’]s (house|place|flat|apartment))(?![a-z])/.test(
    folded(name).replace(/-/g, ' '),
  );
