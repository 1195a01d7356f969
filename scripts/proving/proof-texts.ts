import type { ToolLocale } from '../../src/core/locale.ts';
import type { Trace } from './traces.ts';

interface Words {
  readonly what: Readonly<Record<Trace['what'], string>>;
  readonly kind: Readonly<Record<Trace['kind'], string>>;
}

const names = {
  fr: {
    what: { name: 'nom', part: 'partie du nom', id: 'identifiant', portrait: 'portrait' },
    kind: {
      text: 'texte',
      markup: 'page',
      search: 'index de recherche',
      feed: 'flux',
      calendar: 'calendrier',
      metadata: 'métadonnées d’image',
      pdf: 'PDF',
      binary: 'octets',
      fileName: 'nom de fichier',
      picture: 'image, sur ce qui en fait',
    },
  },
  en: {
    what: { name: 'name', part: 'part of the name', id: 'id', portrait: 'portrait' },
    kind: {
      text: 'text',
      markup: 'page',
      search: 'search index',
      feed: 'feed',
      calendar: 'calendar',
      metadata: 'picture metadata',
      pdf: 'PDF',
      binary: 'bytes',
      fileName: 'file name',
      picture: 'picture, over its',
    },
  },
} as const satisfies Record<ToolLocale, Words>;

const placeOf = ({ kind, where }: Trace, locale: ToolLocale): string => {
  if (kind === 'picture')
    return locale === 'fr'
      ? `image (portrait sur ${where} du petit côté)`
      : `picture (portrait over ${where} of its shorter side)`;
  const named = names[locale].kind[kind];
  if (where.startsWith(':')) return `${named}, ${locale === 'fr' ? 'ligne' : 'line'} ${where.slice(1)}`;
  return where ? `${named}, ${where}` : named;
};

/** Traces grouped by file: whose, what, and where. Names themselves are not repeated: logs are kept by others. */
export const traceLines = (traces: readonly Trace[], locale: ToolLocale): string[] =>
  [...Map.groupBy(traces, ({ file }) => file)].flatMap(([file, ones]) => [
    `  ${file}`,
    ...ones.map((one) => `    ${one.person} · ${names[locale].what[one.what]} · ${placeOf(one, locale)}`),
  ]);

const counted = (locale: ToolLocale, count: number, one: string, other: string): string =>
  `${count.toLocaleString(locale)} ${new Intl.PluralRules(locale).select(count) === 'one' ? one : other}`;

/** What the proof says, in the language of whoever runs it. */
export const proofTexts = {
  fr: {
    proving: 'Preuve des retraits',
    found: (count: number) =>
      `${counted('fr', count, 'trace', 'traces')} de personnes qui ne doivent plus paraître :`,
    stopped: [
      'Le site précédent reste en place, et montre peut-être encore ces personnes.',
      'Cherchez ces mots dans src/content, récrivez le passage ou retirez-le, puis relancez.',
      'Un mot qui désigne autre chose : retirez-le de « words » dans le dossier privé (docs/withdrawal.md).',
    ],
    nothing: (person: string, files: number, seconds: string) =>
      `Aucune trace de ${person} : ${counted('fr', files, 'fichier lu', 'fichiers lus')} en ${seconds} s.`,
    searched: 'Cherché dans',
    absent: 'n’existe pas',
    shared: (words: string) => `Mots du nom qui désignent aussi autre chose, non cherchés seuls : ${words}.`,
    unrecognised: 'Le portrait est trop uni ou illisible : il n’a pas été cherché.',
    noPortrait: 'Aucun portrait ni empreinte connus : les images n’ont été lues que pour leurs textes.',
    noName: 'Nom inconnu : seul l’identifiant a été cherché. Ajoutez --name "Prénom Nom".',
    noFolder: (folder: string) =>
      `Le dossier ${folder} n’existe pas : rien n’a été cherché. Construisez le site (npm run build), ou nommez son dossier avec --dir.`,
    source: {
      profile: 'Identité lue dans le profil.',
      signature: 'Identité lue dans la signature d’un témoignage.',
      withdrawn: 'Identité lue dans le dossier privé (withdrawn).',
      git: 'Identité lue dans l’historique Git.',
      option: 'Identité donnée par --name.',
      none: '',
    },
    beyond:
      'Hors de portée : téléchargements, LinkedIn, courriels envoyés, historique Git, sauvegardes. Procédure : docs/withdrawal.md.',
    usage: [
      'Utilisation : npm run withdraw:verify -- m-7k2q [options]',
      '  --dir DOSSIER         le site à lire (dist)',
      '  --name "Prénom Nom"   le nom à chercher, si plus rien ne le dit',
      '  --locale fr|en        langue des messages (la première du site)',
      '  --project DOSSIER     une autre entreprise (ce dossier)',
    ].join('\n'),
  },
  en: {
    proving: 'Proof of withdrawals',
    found: (count: number) =>
      `${counted('en', count, 'trace', 'traces')} of people who may no longer appear:`,
    stopped: [
      'The previous site stays in place, and may still show these people.',
      'Look for these words in src/content, rewrite the passage or remove it, then run this again.',
      'A word that means something else: remove it from “words” in the private folder (docs/withdrawal.md).',
    ],
    nothing: (person: string, files: number, seconds: string) =>
      `No trace of ${person}: ${counted('en', files, 'file read', 'files read')} in ${seconds} s.`,
    searched: 'Searched in',
    absent: 'does not exist',
    shared: (words: string) =>
      `Words of the name that also mean something else, not looked for alone: ${words}.`,
    unrecognised: 'The portrait is too plain or cannot be read: it was not looked for.',
    noPortrait: 'No portrait or print is known: pictures were read for their texts only.',
    noName: 'The name is not known: only the id was looked for. Add --name "First Last".',
    noFolder: (folder: string) =>
      `The folder ${folder} does not exist: nothing was searched. Build the site (npm run build), or name its folder with --dir.`,
    source: {
      profile: 'Identity read from the profile.',
      signature: 'Identity read from the signature of a testimonial.',
      withdrawn: 'Identity read from the private folder (withdrawn).',
      git: 'Identity read from Git’s history.',
      option: 'Identity given by --name.',
      none: '',
    },
    beyond:
      'Out of reach: downloads, LinkedIn, e-mails sent, Git history, backups. Procedure: docs/withdrawal.en.md.',
    usage: [
      'Usage: npm run withdraw:verify -- m-7k2q [options]',
      '  --dir FOLDER          the site to read (dist)',
      '  --name "First Last"   the name to look for, if nothing tells it any more',
      '  --locale fr|en        language of the messages (the site’s first)',
      '  --project FOLDER      another company (this folder)',
    ].join('\n'),
  },
} as const;
