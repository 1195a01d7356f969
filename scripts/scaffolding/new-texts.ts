import type { ToolLocale } from '../../src/core/locale.ts';
import { counted } from '../report/counted.ts';

interface NewTexts {
  readonly colon: string;
  readonly optional: string;
  readonly onePerLine: string;
  readonly severalOnALine: string;
  readonly yesOrNo: string;
  readonly expected: (what: string) => string;
  /** How an hour may be written as an answer. */
  readonly time: string;
  readonly tooManyWords: (count: number, min: number, max: number) => string;
  readonly kept: (file: string, kind: string) => string;
  readonly add: (label: string) => string;
  readonly body: string;
  readonly id: string;
  readonly taken: (id: string) => string;
  readonly consent: string;
  readonly purposes: string;
  readonly written: (files: readonly string[]) => string[];
  readonly refused: string;
  readonly unanswered: (label: string) => string;
  readonly noChoice: (name: string, near: string | undefined) => string;
  readonly absent: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly unknownKind: (word: string, near: string | undefined) => string;
  readonly usage: string;
}

/** What `npm run new` says. */
export const newTexts: Readonly<Record<ToolLocale, NewTexts>> = {
  fr: {
    colon: ' :',
    optional: '[facultatif]',
    onePerLine: '(une réponse par ligne, puis une ligne vide)',
    severalOnALine: 'plusieurs : séparez-les par des virgules',
    yesOrNo: 'oui ou non',
    expected: (what) => `Une réponse est attendue : ${what}.`,
    time: 'comme 12/03/2027 18:30',
    tooManyWords: (count, min, max) =>
      `Ce texte compte ${counted('fr', count, 'mot', 'mots')} ; il en faut de ${min} à ${max}. Reprenez-le.`,
    kept: (file, kind) =>
      `Vos réponses sont dans ${file}. Corrigez-les, puis : npm run new -- ${kind} --from ${file}`,
    add: (label) => `Ajouter « ${label} » ? [o/N] `,
    body: 'Texte (paragraphes séparés d’une ligne vide ; un point seul pour finir) :',
    id: 'Nom du fichier, en minuscules et traits d’union',
    taken: (id) => `« ${id} » est déjà pris.`,
    consent: '— Consentement, d’après le registre des RH',
    purposes: 'Finalités accordées',
    written: (files) => ['Écrit, et vérifié :', ...files.map((file) => `  ${file}`)],
    refused: 'Rien n’a été écrit : le contenu ne passerait pas la vérification.',
    unanswered: (label) => `Il manque une réponse : ${label}. Rien n’a été écrit.`,
    noChoice: (name, near) =>
      `« ${name} » n’est pas dans la liste.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
    absent: (file) => `Le fichier ${file} n’existe pas.`,
    unreadable: (file) => `${file} ne peut pas être lu : un objet JSON est attendu.`,
    unknownKind: (word, near) =>
      `« ${word} » ne se crée pas ainsi.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
    usage: [
      'Utilisation : npm run new -- mentor [options]',
      '  mentor, programme, événement, témoignage, actualité, question, terme ou ressource',
      '  --from reponses.json  les réponses d’un fichier, sans rien demander',
      '  --today AAAA-MM-JJ    date proposée (aujourd’hui)',
      '  --locale fr|en        langue des questions (la première du site)',
      '  --project DOSSIER     une autre entreprise (ce dossier)',
    ].join('\n'),
  },
  en: {
    colon: ':',
    optional: '[optional]',
    onePerLine: '(one a line, then an empty line)',
    severalOnALine: 'several: put commas between them',
    yesOrNo: 'yes or no',
    expected: (what) => `An answer is expected: ${what}.`,
    time: 'such as 12/03/2027 18:30, day first',
    tooManyWords: (count, min, max) =>
      `This text has ${counted('en', count, 'word', 'words')}; ${min} to ${max} are needed. Write it again.`,
    kept: (file, kind) =>
      `Your answers are in ${file}. Mend them, then: npm run new -- ${kind} --from ${file}`,
    add: (label) => `Add “${label}”? [y/N] `,
    body: 'Text (paragraphs apart by an empty line; a full stop alone to end):',
    id: 'File name, in lower case and hyphens',
    taken: (id) => `“${id}” is already taken.`,
    consent: '— Consent, from HR’s register',
    purposes: 'Purposes granted',
    written: (files) => ['Written, and checked:', ...files.map((file) => `  ${file}`)],
    refused: 'Nothing was written: the content would not pass the check.',
    unanswered: (label) => `An answer is missing: ${label}. Nothing was written.`,
    noChoice: (name, near) =>
      `“${name}” is not in the list.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    absent: (file) => `The file ${file} does not exist.`,
    unreadable: (file) => `${file} cannot be read: a JSON object is expected.`,
    unknownKind: (word, near) =>
      `“${word}” is not created this way.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    usage: [
      'Usage: npm run new -- mentor [options]',
      '  mentor, programme, event, testimonial, news, faq, term or resource',
      '  --from answers.json   the answers of a file, asking nothing',
      '  --today YYYY-MM-DD    date suggested (today)',
      '  --locale fr|en        language of the questions (the site’s first)',
      '  --project FOLDER      another company (this folder)',
    ].join('\n'),
  },
};
