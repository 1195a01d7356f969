import type { ProblemText } from './problem-text.ts';

/** Pictures and videos, and the words that replace them. */
export const pictureTexts = {
  'missing-picture': {
    severity: 'error',
    fr: ['L’image n’est pas là : {wanted}.', 'Ajoutez le fichier ou corrigez le chemin.'],
    en: ['The picture is not there: {wanted}.', 'Add the file or correct the path.'],
  },
  'other-capitals': {
    severity: 'error',
    fr: [
      'Le fichier s’appelle {written}, pas {wanted} : les majuscules comptent une fois le site publié.',
      'Recopiez le nom du fichier, majuscules comprises.',
    ],
    en: [
      'The file is called {written}, not {wanted}: capitals matter once the site is published.',
      'Copy the name of the file, capitals included.',
    ],
  },
  'other-accents': {
    severity: 'error',
    fr: [
      'Le fichier {wanted} est là, mais son nom écrit ses accents en deux signes, comme le font macOS et ses archives ZIP : une fois le site publié, il ne serait pas trouvé.',
      'Renommez le fichier : tapez son nom de nouveau, ou ôtez-en les accents.',
    ],
    en: [
      'The file {wanted} is there, but its name writes its accents in two signs, as macOS and its ZIP archives do: it would not be found once the site is published.',
      'Rename the file: type its name again, or leave out the accents.',
    ],
  },
  backslash: {
    severity: 'error',
    fr: [
      'Le chemin « {written} » est écrit avec des barres obliques inverses.',
      'Écrivez-le avec des barres obliques : {wanted}.',
    ],
    en: ['The path “{written}” is written with backslashes.', 'Write it with slashes: {wanted}.'],
  },
  'missing-file': {
    severity: 'error',
    fr: ['Le fichier n’est pas là : {wanted}.', 'Ajoutez le fichier ou corrigez le chemin.'],
    en: ['The file is not there: {wanted}.', 'Add the file or correct the path.'],
  },
  'picture-outside': {
    severity: 'error',
    fr: [
      'Ce chemin sort du dossier du contenu.',
      'Copiez l’image sous src/content et donnez son chemin depuis ce fichier.',
    ],
    en: [
      'This path leaves the content folder.',
      'Copy the picture under src/content and give its path from this file.',
    ],
  },
  'not-a-picture': {
    severity: 'error',
    fr: ['{wanted} n’est pas une image {expected}{actual}.', '{remedy}'],
    en: ['{wanted} is not a {expected} picture{actual}.', '{remedy}'],
  },
  'broken-picture': {
    severity: 'error',
    fr: [
      '{wanted} s’arrête avant la fin de l’image : la copie a sans doute été interrompue.',
      'Copiez de nouveau le fichier d’origine, ou enregistrez l’image de nouveau en JPEG ou en PNG.',
    ],
    en: [
      '{wanted} stops before the end of the picture: copying it was probably cut short.',
      'Copy the original file again, or save the picture again as JPEG or PNG.',
    ],
  },
  'heic-picture': {
    severity: 'error',
    fr: [
      '{wanted} est au format HEIC des téléphones Apple, que les navigateurs ne lisent pas et que le kit ne sait pas convertir.',
      'Enregistrez-la en JPEG : sur Mac, Aperçu, Fichier, Exporter ; sur Windows, Photos, Enregistrer sous ; sur l’iPhone, Réglages, Appareil photo, Formats, « Le plus compatible ». Puis donnez le chemin du fichier .jpg.',
    ],
    en: [
      '{wanted} is in the HEIC format of Apple phones, which browsers do not read and the kit cannot convert.',
      'Save it as JPEG: on a Mac, Preview, File, Export; on Windows, Photos, Save as; on the iPhone, Settings, Camera, Formats, “Most Compatible”. Then give the path of the .jpg file.',
    ],
  },
  'picture-too-heavy': {
    severity: 'error',
    fr: [
      '{wanted} pèse {megabytes} Mo ; {max} Mo au plus.',
      'Enregistrez l’image en JPEG, à 3000 px de large par exemple.',
    ],
    en: [
      '{wanted} weighs {megabytes} MB; at most {max} MB.',
      'Save the picture as JPEG, 3000 px wide for example.',
    ],
  },
  'picture-too-large': {
    severity: 'error',
    fr: [
      '{wanted} mesure {width} × {height} px, soit {megapixels} millions de pixels ; {max} millions au plus.',
      'Réduisez l’image, à 3000 px de large par exemple.',
    ],
    en: [
      '{wanted} measures {width} × {height} px, {megapixels} million pixels; at most {max} million.',
      'Make the picture smaller, 3000 px wide for example.',
    ],
  },
  'portrait-too-narrow': {
    severity: 'error',
    fr: [
      '{wanted} mesure {width} × {height} px : le carré d’un portrait n’en montrerait presque rien.',
      'Recadrez l’image autour du visage : le grand côté fait au plus {most} fois le petit.',
    ],
    en: [
      '{wanted} measures {width} × {height} px: the square of a portrait would show next to nothing of it.',
      'Crop the picture around the face: its longer side is at most {most} times the shorter one.',
    ],
  },
  'small-portrait': {
    severity: 'warning',
    fr: [
      '{wanted} mesure {width} × {height} px : le portrait sera flou sur la page et sur les badges.',
      'Demandez l’image d’origine : {least} px de côté au moins, 640 de préférence.',
    ],
    en: [
      '{wanted} measures {width} × {height} px: the portrait will be blurred on the page and on badges.',
      'Ask for the original picture: at least {least} px on each side, better 640.',
    ],
  },
  'others-portrait': {
    severity: 'error',
    fr: [
      'Cette image porte l’identifiant d’une autre personne, {person} : son accord ne vaut que pour elle.',
      'Donnez le portrait de la personne elle-même, ou renommez le fichier s’il la montre bien.',
    ],
    en: [
      'This picture bears the id of somebody else, {person}: their consent holds for them alone.',
      'Give the portrait of the person themselves, or rename the file if it does show them.',
    ],
  },
  'missing-alt': {
    severity: 'error',
    fr: [
      'L’image n’a pas de texte de remplacement.',
      'Décrivez en quelques mots ce qu’elle montre : les lecteurs d’écran le disent à sa place.',
    ],
    en: [
      'The picture has no alternative text.',
      'Describe in a few words what it shows: screen readers say it instead.',
    ],
  },
  'empty-alt-words': {
    severity: 'error',
    fr: [
      '« {written} » ne dit rien de l’image.',
      'Décrivez ce qu’elle montre, par exemple « Fanta Diomandé-Leroux dans l’atelier de Lyon ».',
    ],
    en: [
      '“{written}” says nothing of the picture.',
      'Describe what it shows, such as “Fanta Diomandé-Leroux in the Lyon workshop”.',
    ],
  },
  'missing-credit': {
    severity: 'warning',
    fr: [
      'Cette image ne dit pas qui l’a faite, ni avec quel droit vous la montrez.',
      'Ajoutez credit="…" : l’auteur et la licence, comme « Service communication, usage interne ».',
    ],
    en: [
      'This picture does not say who made it, nor by what right you show it.',
      'Add credit="…": the author and the licence, such as “Communications, internal use”.',
    ],
  },
  'picture-name': {
    severity: 'error',
    fr: [
      'Le chemin de l’image « {address} » contient une espace : des navigateurs et des outils s’y perdent.',
      'Renommez le fichier, par exemple {example}, et corrigez le chemin.',
    ],
    en: [
      'The path of the picture “{address}” holds a space: browsers and tools lose their way.',
      'Rename the file, for instance {example}, and mend the path.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
