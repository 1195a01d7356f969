import type { Purpose } from '../../src/core/consent.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { RowPlan } from './import-plan.ts';

/** The command that takes these purposes back; without the profile nothing of a person is left. */
const withdrawing = (id: string, purposes: readonly Purpose[]): string =>
  [
    'npm run withdraw --',
    id,
    ...(purposes.includes('profile') ? [] : purposes.map((one) => `--purpose ${one}`)),
  ].join(' ');

interface ImportTexts {
  readonly does: Readonly<Record<RowPlan['does'], string>>;
  readonly why: Readonly<Record<'withdrawn' | 'twice', string>>;
  readonly line: string;
  readonly forbidden: (headers: string) => string;
  readonly unknown: (header: string, near: string | undefined) => string;
  readonly untitled: (title: string) => string;
  readonly noKey: string;
  readonly registerHolds: string;
  /** Purposes that the register still grants and the table no longer names. */
  readonly kept: (id: string, purposes: readonly Purpose[]) => string;
  readonly counts: (create: number, update: number, same: number, refused: number) => string;
  readonly apply: string;
  readonly left: string;
  readonly done: string;
  readonly refused: string;
  readonly absent: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly noName: string;
  readonly usage: string;
}

/** What `npm run import` says. */
export const importTexts: Readonly<Record<ToolLocale, ImportTexts>> = {
  fr: {
    does: { create: 'créer', update: 'mettre à jour', nothing: 'inchangé', refuse: 'refusé' },
    why: {
      withdrawn: 'cette personne s’est retirée : si elle revient, créez-la avec npm run new',
      twice: 'cette ligne reprend la clé d’une ligne précédente',
    },
    line: 'ligne',
    forbidden: (headers) =>
      `Colonnes interdites, ni lues ni gardées : ${headers}. Demandez un export sans elles.`,
    unknown: (header, near) =>
      `Colonne ignorée : « ${header} ».${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`} Ou : --mapping "${header}=champ".`,
    untitled: (title) => `Aucune colonne ne s’appelle « ${title} » : son --mapping ne sert à rien.`,
    noKey: 'Sans colonne « clé » (matricule…), une personne est reconnue à son nom et à son site.',
    registerHolds: 'Les consentements déjà enregistrés ne changent pas : le registre seul les change.',
    kept: (id, purposes) =>
      `! Le fichier accorde moins que le registre. Pour retirer le reste : ${withdrawing(id, purposes)}`,
    counts: (create, update, same, refused) =>
      `À créer : ${create}. À mettre à jour : ${update}. Inchangés : ${same}. Refusés : ${refused}.`,
    apply: 'Appliquer ? [o/N] ',
    left: 'Rien n’a été écrit.',
    done: 'Écrit, et vérifié.',
    refused: 'Rien n’a été écrit : le contenu ne passerait pas la vérification.',
    absent: (file) => `Le fichier ${file} n’existe pas.`,
    unreadable: (file) => `${file} ne peut pas être lu : un CSV avec une ligne de titres est attendu.`,
    noName: 'Aucune colonne ne donne le nom. Ajoutez --mapping "Votre colonne=displayName".',
    usage: [
      'Utilisation : npm run import -- mentors.csv [options]',
      '  --yes                       sans demander',
      '  --mapping "Titre=champ,…"   relie un titre de colonne à un champ',
      '  --today AAAA-MM-JJ          date du jour',
      '  --locale fr|en              langue des messages (la première du site)',
      '  --project DOSSIER           une autre entreprise (ce dossier)',
    ].join('\n'),
  },
  en: {
    does: { create: 'create', update: 'update', nothing: 'unchanged', refuse: 'refused' },
    why: {
      withdrawn: 'this person withdrew: if they come back, create them with npm run new',
      twice: 'this row has the key of a row before it',
    },
    line: 'line',
    forbidden: (headers) =>
      `Forbidden columns, neither read nor kept: ${headers}. Ask for an export without them.`,
    unknown: (header, near) =>
      `Column ignored: “${header}”.${near === undefined ? '' : ` Did you mean “${near}”?`} Or: --mapping "${header}=field".`,
    untitled: (title) => `No column is called “${title}”: its --mapping does nothing.`,
    noKey: 'Without a “key” column (employee id…), people are recognised by their name and site.',
    registerHolds: 'Consents already recorded do not change: the register alone changes them.',
    kept: (id, purposes) =>
      `! The file grants less than the register. To take the rest back: ${withdrawing(id, purposes)}`,
    counts: (create, update, same, refused) =>
      `To create: ${create}. To update: ${update}. Unchanged: ${same}. Refused: ${refused}.`,
    apply: 'Apply? [y/N] ',
    left: 'Nothing was written.',
    done: 'Written, and checked.',
    refused: 'Nothing was written: the content would not pass the check.',
    absent: (file) => `The file ${file} does not exist.`,
    unreadable: (file) => `${file} cannot be read: a CSV with a row of titles is expected.`,
    noName: 'No column gives the name. Add --mapping "Your column=displayName".',
    usage: [
      'Usage: npm run import -- mentors.csv [options]',
      '  --yes                       without asking',
      '  --mapping "Title=field,…"   ties a column title to a field',
      '  --today YYYY-MM-DD          the date',
      '  --locale fr|en              language of the messages (the site’s first)',
      '  --project FOLDER            another company (this folder)',
    ].join('\n'),
  },
};
