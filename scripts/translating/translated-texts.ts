import type { ToolLocale } from '../../src/core/locale.ts';

interface TranslatedTexts {
  readonly stale: (count: number) => string;
  readonly unmarked: (count: number) => string;
  readonly fine: string;
  readonly confirm: string;
  readonly confirmed: (count: number) => string;
  readonly unknown: (file: string) => string;
  readonly usage: string;
}

/** What `npm run translated` says. */
export const translatedTexts: Readonly<Record<ToolLocale, TranslatedTexts>> = {
  fr: {
    stale: (count) => `À relire, le texte d’origine a changé : ${count}.`,
    unmarked: (count) => `Jamais confirmées : ${count}.`,
    fine: 'Toutes les traductions sont confirmées.',
    confirm: 'Relues ? npm run translated -- <fichier>, ou --all pour toutes.',
    confirmed: (count) => `Traductions confirmées : ${count}.`,
    unknown: (file) => `${file} n’est pas une traduction qui se lit.`,
    usage: [
      'Utilisation : npm run translated -- [fichiers] [options]',
      '  sans fichier        montre les traductions à relire',
      '  fichiers            ces traductions disent ce que dit leur original aujourd’hui',
      '  --all               toutes le disent',
      '  --locale fr|en      langue des messages (la première du site)',
      '  --project DOSSIER   une autre entreprise (ce dossier)',
    ].join('\n'),
  },
  en: {
    stale: (count) => `To be read again, the original changed: ${count}.`,
    unmarked: (count) => `Never confirmed: ${count}.`,
    fine: 'All translations are confirmed.',
    confirm: 'Read again? npm run translated -- <file>, or --all for all of them.',
    confirmed: (count) => `Translations confirmed: ${count}.`,
    unknown: (file) => `${file} is no translation that can be read.`,
    usage: [
      'Usage: npm run translated -- [files] [options]',
      '  without a file      shows the translations to be read again',
      '  files               these translations tell what their original says now',
      '  --all               all of them do',
      '  --locale fr|en      language of the messages (the site’s first)',
      '  --project FOLDER    another company (this folder)',
    ].join('\n'),
  },
};
