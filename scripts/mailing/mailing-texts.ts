import type { ToolLocale } from '../../src/core/locale.ts';
import { nearestNumber, type UnknownIssue, type UnknownLanguage } from './issues-asked.ts';

interface Words {
  readonly usage: string;
  readonly file: (path: string, kilobytes: number) => string;
  readonly online: (address: string) => string;
  readonly early: (day: string) => string;
  readonly pictures: (count: number, bare: readonly string[]) => string;
  readonly leftOut: (entries: readonly string[]) => string;
  readonly tooHeavy: string;
  readonly next: string;
  readonly unknownIssue: (error: UnknownIssue) => string;
  readonly unknownLanguage: (error: UnknownLanguage) => string;
}

/** What `npm run newsletter` says, in French and English. */
export const mailingTexts: Readonly<Record<ToolLocale, Words>> = {
  fr: {
    usage: [
      'Utilisation : npm run newsletter -- 7 [options]',
      '  7                     le numéro à préparer',
      '  --all                 tous les numéros',
      '  --locale fr|en        une seule langue (toutes)',
      '  --today AAAA-MM-JJ    à cette date (aujourd’hui)',
      '  --project DOSSIER     une autre entreprise (ce dossier)',
    ].join('\n'),
    file: (path, kilobytes) => `  ${path} (${kilobytes} ko)`,
    online: (address) => `  En ligne : ${address}`,
    early: (day) => `  Ce numéro n’est pas encore paru : préparé tel qu’il sera le ${day}.`,
    pictures: (count, bare) =>
      bare.length === 0
        ? `  Images : ${count}, toutes avec un texte de remplacement, ou décoratives.`
        : [`  Images sans texte de remplacement : ${bare.length}.`, ...bare.map((one) => `    ${one}`)].join(
            '\n',
          ),
    leftOut: (entries) =>
      [
        '  Nommé dans le numéro, absent de la lettre (expiré, non traduit, ou sans consentement) :',
        ...entries.map((one) => `    ${one}`),
      ].join('\n'),
    tooHeavy: '  Plus de 100 ko : Gmail coupe les messages à 102 ko. Nommez moins d’entrées dans ce numéro.',
    next: 'Ouvrez le fichier .eml avec Outlook, choisissez les destinataires, relisez, envoyez (docs/newsletter.md).',
    unknownIssue: ({ number, known }) =>
      known.length === 0
        ? 'Il n’y a encore aucun numéro dans src/content/newsletters.'
        : `Il n’y a pas de numéro ${number}. Le plus proche est le ${nearestNumber(number, known)} ; il y a : ${known.join(', ')}.`,
    unknownLanguage: ({ language, known }) =>
      `Le site n’est pas écrit en « ${language} ». Ses langues : ${known.join(', ')}.`,
  },
  en: {
    usage: [
      'Usage: npm run newsletter -- 7 [options]',
      '  7                     the issue to prepare',
      '  --all                 every issue',
      '  --locale fr|en        one language only (all)',
      '  --today YYYY-MM-DD    on that day (today)',
      '  --project FOLDER      another company (this folder)',
    ].join('\n'),
    file: (path, kilobytes) => `  ${path} (${kilobytes} KB)`,
    online: (address) => `  Online: ${address}`,
    early: (day) => `  This issue is not out yet: prepared as it will be on ${day}.`,
    pictures: (count, bare) =>
      bare.length === 0
        ? `  Pictures: ${count}, all with a text alternative, or decorative.`
        : [`  Pictures without a text alternative: ${bare.length}.`, ...bare.map((one) => `    ${one}`)].join(
            '\n',
          ),
    leftOut: (entries) =>
      [
        '  Named in the issue, absent from the letter (expired, not translated, or without consent):',
        ...entries.map((one) => `    ${one}`),
      ].join('\n'),
    tooHeavy: '  Over 100 KB: Gmail cuts messages at 102 KB. Name fewer entries in this issue.',
    next: 'Open the .eml file with Outlook, choose the recipients, read it again, send it (docs/newsletter.en.md).',
    unknownIssue: ({ number, known }) =>
      known.length === 0
        ? 'There is no issue yet in src/content/newsletters.'
        : `There is no issue ${number}. The nearest is ${nearestNumber(number, known)}; there are: ${known.join(', ')}.`,
    unknownLanguage: ({ language, known }) =>
      `The site is not written in “${language}”. Its languages: ${known.join(', ')}.`,
  },
};
