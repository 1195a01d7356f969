import type { ProblemText } from './problem-text.ts';

/** Where content files are and what they are made of. */
export const fileTexts = {
  'unknown-collection': {
    severity: 'error',
    fr: [
      'Le dossier « {folder} » n’est pas connu.',
      'Renommez-le ou déplacez ses fichiers. Dossiers connus : {known}.',
    ],
    en: ['The folder “{folder}” is not known.', 'Rename it or move its files. Known folders: {known}.'],
  },
  'unknown-locale': {
    severity: 'error',
    fr: [
      'Le dossier « {folder} » n’est pas une langue du site.',
      'Les langues sont dans kit.config.ts (locales) : {known}. Renommez le dossier ou ajoutez la langue.',
    ],
    en: [
      'The folder “{folder}” is not a language of the site.',
      'Languages are set in kit.config.ts (locales): {known}. Rename the folder or add the language.',
    ],
  },
  'wrong-extension': {
    severity: 'error',
    fr: [
      'Les fichiers de « {collection} » se terminent par .{expected}, pas par {extension}.',
      'Renommez le fichier en « {name}.{expected} ».',
    ],
    en: [
      'Files of “{collection}” end in .{expected}, not in {extension}.',
      'Rename the file to “{name}.{expected}”.',
    ],
  },
  'document-file': {
    severity: 'error',
    fr: [
      'Le site ne lit pas les fichiers {extension}.',
      'Copiez son texte dans un nouveau fichier « {name}.{expected} » (npm run new le prépare), et retirez celui-ci.',
    ],
    en: [
      'The site does not read {extension} files.',
      'Copy its text to a new file “{name}.{expected}” (npm run new prepares it), and remove this one.',
    ],
  },
  'picture-among-texts': {
    severity: 'error',
    fr: [
      'Une image n’est pas à sa place parmi les textes.',
      'Rangez-la dans src/content/{collection}/images et donnez ce chemin au texte : ../images/{name}{extension}.',
    ],
    en: [
      'A picture is out of place among texts.',
      'Put it into src/content/{collection}/images and give the text this path: ../images/{name}{extension}.',
    ],
  },
  'merge-conflict': {
    severity: 'error',
    fr: [
      'Deux versions de ce passage attendent que l’on choisisse : Git n’a pas pu les joindre.',
      'Gardez l’une des deux, et retirez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
    ],
    en: [
      'Two versions of this passage wait for a choice: Git could not join them.',
      'Keep one of the two, and remove the lines that start with <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  'bad-file-name': {
    severity: 'error',
    fr: ['Le nom de fichier « {name} » ne peut pas servir d’adresse.', 'Renommez-le : {expected}.'],
    en: ['The file name “{name}” cannot be used in an address.', 'Rename it: {expected}.'],
  },
  'reserved-name': {
    severity: 'error',
    fr: [
      'Windows garde le nom « {name} » pour un appareil : le fichier ne pourrait pas y être copié.',
      'Renommez-le.',
    ],
    en: ['Windows keeps the name “{name}” for a device: the file could not be copied there.', 'Rename it.'],
  },
  'misplaced-file': {
    severity: 'error',
    fr: ['Ce fichier n’est pas à sa place.', 'Rangez-le ainsi : {expected}.'],
    en: ['This file is not in its place.', 'Put it here: {expected}.'],
  },
  'no-link-allowed': {
    severity: 'error',
    fr: [
      'C’est un lien vers un autre endroit du disque, pas un fichier.',
      'Remplacez-le par une copie du fichier lui-même.',
    ],
    en: [
      'This is a link to another place on the disk, not a file.',
      'Replace it with a copy of the file itself.',
    ],
  },
  'file-too-big': {
    severity: 'error',
    fr: [
      'Le fichier fait {size} Ko ; {max} Ko au plus.',
      'Raccourcissez-le ou partagez-le en plusieurs fichiers.',
    ],
    en: ['The file is {size} kB; at most {max} kB.', 'Shorten it or split it into several files.'],
  },
  'not-utf8': {
    severity: 'error',
    fr: [
      'Le fichier n’est pas enregistré en UTF-8 : les accents seraient perdus.',
      'Dans l’éditeur, choisissez « Enregistrer sous », encodage UTF-8.',
    ],
    en: [
      'The file is not saved as UTF-8: accents would be lost.',
      'In the editor, choose “Save as”, encoding UTF-8.',
    ],
  },
  'more-problems': {
    severity: 'error',
    fr: [
      'Ce fichier a encore {count} problèmes, qui ne sont pas dits ici.',
      'Corrigez ceux qui sont dits, puis vérifiez de nouveau.',
    ],
    en: [
      'This file has {count} more problems, which are not told here.',
      'Mend those that are told, then check again.',
    ],
  },
  'no-front-matter': {
    severity: 'error',
    fr: [
      'Le fichier ne commence pas par un bloc de champs entre deux lignes « --- ».',
      'Écrivez « --- » (trois traits d’union, rien avant) sur la première ligne, puis les champs, puis « --- » avant le texte.',
    ],
    en: [
      'The file does not start with a block of fields between two lines “---”.',
      'Write “---” (three hyphens, nothing before) on the first line, then the fields, then “---” before the text.',
    ],
  },
  'unclosed-front-matter': {
    severity: 'error',
    fr: ['Le bloc de champs n’est pas fermé.', 'Ajoutez une ligne « --- » entre les champs et le texte.'],
    en: ['The block of fields is not closed.', 'Add a line “---” between the fields and the text.'],
  },
} as const satisfies Record<string, ProblemText>;
