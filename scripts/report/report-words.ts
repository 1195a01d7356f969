import type { ToolLocale } from '../../src/core/locale.ts';
import { counted } from './counted.ts';

interface ReportWords {
  readonly value: string;
  readonly remedy: string;
  readonly error: string;
  readonly warning: string;
  readonly fine: string;
  readonly checked: (files: number, entries: number) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly usage: string;
  readonly settings: (file: string) => string;
  readonly noSettings: (file: string) => string;
  readonly mended: (files: number) => string;
  readonly otherFonts: string;
  readonly ours: string;
  readonly colon: string;
}

/** What the check says around problems. */
export const reportWords: Readonly<Record<ToolLocale, ReportWords>> = {
  fr: {
    value: 'Valeur',
    remedy: 'Remède',
    error: 'erreur',
    warning: 'à voir',
    fine: 'Tout va bien.',
    checked: (files, entries) =>
      `${counted('fr', files, 'fichier vérifié', 'fichiers vérifiés')}, ${counted('fr', entries, 'contenu', 'contenus')}.`,
    errors: (count) => counted('fr', count, 'erreur', 'erreurs'),
    warnings: (count) => counted('fr', count, 'point à voir', 'points à voir'),
    usage: [
      'Utilisation : npm run check -- [options]',
      '  --locale fr|en        langue des messages (la première du site)',
      '  --today AAAA-MM-JJ    date du jour (celle de l’entreprise)',
      '  --production          refuse aussi ce qui reste à compléter',
      '  --project DOSSIER     une autre entreprise (ce dossier)',
      '  --format FORMAT       text, json, github ou gitlab (text) ; --json, pour --format json',
      '  --fix                 met les espaces insécables et recompose les lettres, rien d’autre',
      '  --watch               recommence à chaque changement',
    ].join('\n'),
    settings: (file) => `Les réglages de ${file} ne conviennent pas :`,
    noSettings: (file) => `Il n’y a pas de réglages : ${file} manque ou n’exporte pas defineKit({ … }).`,
    mended: (files) => `${counted('fr', files, 'fichier remis', 'fichiers remis')} en ordre.`,
    otherFonts:
      'Les polices des images ont changé : arrêtez la commande (Ctrl-C) et relancez-la pour qu’elle les lise.',
    ours: 'La vérification a rencontré une panne qui ne vient pas de vos contenus. Relancez avec DEBUG=1 et signalez-la.',
    colon: ' :',
  },
  en: {
    value: 'Value',
    remedy: 'Remedy',
    error: 'error',
    warning: 'warning',
    fine: 'Everything is fine.',
    checked: (files, entries) =>
      `${counted('en', files, 'file checked', 'files checked')}, ${counted('en', entries, 'entry', 'entries')}.`,
    errors: (count) => counted('en', count, 'error', 'errors'),
    warnings: (count) => counted('en', count, 'warning', 'warnings'),
    usage: [
      'Usage: npm run check -- [options]',
      '  --locale fr|en        language of the messages (the site’s first)',
      '  --today YYYY-MM-DD    the date (that of the company)',
      '  --production          also refuses what is still to be completed',
      '  --project FOLDER      another company (this folder)',
      '  --format FORMAT       text, json, github or gitlab (text); --json, for --format json',
      '  --fix                 puts no-break spaces and letters in one piece, nothing else',
      '  --watch               starts again at each change',
    ].join('\n'),
    settings: (file) => `The settings of ${file} do not fit:`,
    noSettings: (file) => `There are no settings: ${file} is missing or does not export defineKit({ … }).`,
    mended: (files) => `${counted('en', files, 'file', 'files')} tidied.`,
    otherFonts:
      'The fonts of images changed: stop this command (Ctrl-C) and start it again to have them read.',
    ours: 'The check met a fault that is not in your content. Run it again with DEBUG=1 and report it.',
    colon: ':',
  },
};
