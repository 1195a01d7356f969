import type { ProblemText } from './problem-text.ts';

/** How texts are written. */
export const wordingTexts = {
  'middle-dot': {
    severity: 'error',
    fr: [
      '« {written} » se lit mal à voix haute par un lecteur d’écran.',
      'Écrivez un mot neutre ou les deux formes : « les personnes mentorées », « un mentor ou une mentore ».',
    ],
    en: [
      '“{written}” is read badly by screen readers.',
      'Write a neutral word or both forms: « les personnes mentorées », « un mentor ou une mentore ».',
    ],
  },
  'invisible-character': {
    severity: 'error',
    fr: [
      'Un caractère invisible ({code}) est caché ici.',
      'Effacez puis retapez le passage au clavier, sans copier-coller.',
    ],
    en: [
      'An invisible character ({code}) is hidden here.',
      'Delete the passage and type it again, without pasting.',
    ],
  },
  'mixed-alphabets': {
    severity: 'error',
    fr: [
      'Le mot « {word} » mêle des lettres de plusieurs alphabets, qui se ressemblent sans être les mêmes.',
      'Tapez-le de nouveau au clavier, d’un seul alphabet.',
    ],
    en: [
      'The word “{word}” mixes letters of several alphabets, which look alike and are not the same.',
      'Type it again, in one alphabet.',
    ],
  },
  'straight-quotes': {
    severity: 'warning',
    fr: ['Le français met des guillemets « » : {written}.', 'Écrivez {wanted}.'],
    en: ['French uses the quotation marks « »: {written}.', 'Write {wanted}.'],
  },
  'plain-space': {
    severity: 'warning',
    fr: [
      'La ligne peut se couper avant ou après un signe : « {written} ».',
      'Mettez une espace insécable, ou lancez npm run check -- --fix, qui le fait partout.',
    ],
    en: [
      'The line can break before or after a sign: “{written}”.',
      'Put a no-break space there, or run npm run check -- --fix, which does so everywhere.',
    ],
  },
  decomposed: {
    severity: 'warning',
    fr: [
      'Des lettres accentuées sont écrites en deux morceaux : une recherche ne les trouverait pas.',
      'Retapez le passage, ou lancez npm run check -- --fix, qui le fait partout.',
    ],
    en: [
      'Accented letters are written in two pieces: a search would not find them.',
      'Type the passage again, or run npm run check -- --fix, which does so everywhere.',
    ],
  },
  'demonstration-name': {
    severity: 'warning',
    fr: [
      '« {name} » est un nom de la démonstration, pas de votre entreprise.',
      'Écrivez le vôtre à la place, ou retirez le passage.',
    ],
    en: [
      '“{name}” is a name of the demonstration, not of your company.',
      'Write yours in its place, or remove the passage.',
    ],
  },
  placeholder: {
    severity: 'warning',
    fr: [
      'Il reste « {written} ».',
      'Écrivez le texte définitif : une mise en ligne (--production) le refuse.',
    ],
    en: [
      '“{written}” is still there.',
      'Write the final text: a production build (--production) refuses it.',
    ],
  },
  'does-not-fit': {
    severity: 'error',
    fr: [
      '« {name} » est trop long pour son image (badge, logo ou carte) : il ne tient pas dans sa place, même au plus petit corps lisible.',
      'Raccourcissez ce nom, ou coupez par une espace un mot très long.',
    ],
    en: [
      '“{name}” is too long for its image (badge, logo or card): it does not fit its place, even at the smallest readable size.',
      'Shorten this name, or divide a very long word with a space.',
    ],
  },
  'not-drawable': {
    severity: 'error',
    fr: [
      'Les polices des badges ne savent pas dessiner {characters} dans « {name} ».',
      'Écrivez-le sans ces caractères, en lettres latines par exemple, ou ajoutez dans kit.config.ts (badgeFonts) une police qui contient ces caractères.',
    ],
    en: [
      'The fonts of the badges cannot draw {characters} in “{name}”.',
      'Write it without these characters, in Latin letters for instance, or add a font that holds them to kit.config.ts (badgeFonts).',
    ],
  },
} as const satisfies Record<string, ProblemText>;
