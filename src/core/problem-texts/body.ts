import type { ProblemText } from './problem-text.ts';

/** The text below the fields: Markdown and the kit's own components, never code. */
export const bodyTexts = {
  'body-syntax': {
    severity: 'error',
    fr: ['Le texte ne peut pas être lu : {detail}.', '{advice}'],
    en: ['The text cannot be read: {detail}.', '{advice}'],
  },
  'block-too-long': {
    severity: 'error',
    fr: [
      'Plus de {max} caractères se suivent ici sans ligne vide.',
      'Séparez-les en paragraphes par des lignes vides, ou partagez le tableau.',
    ],
    en: [
      'More than {max} characters follow each other here without an empty line.',
      'Part them into paragraphs with empty lines, or split the table.',
    ],
  },
  'code-in-long-text': {
    severity: 'error',
    fr: [
      'Une accolade, une ligne « import » ou une ligne « export » annoncent du code dans ce texte de {size} caractères et {brackets} crochets ouverts ; un texte qui montre du code en compte {max} et {maxBrackets} au plus.',
      'Retirez-la. Si vous montrez du code, donnez-lui une page plus courte.',
    ],
    en: [
      'A brace, a line “import” or a line “export” announce code in this text of {size} characters and {brackets} open brackets; a text that shows code has {max} and {maxBrackets} at most.',
      'Remove it. If you are showing code, give it a shorter page.',
    ],
  },
  'body-import': {
    severity: 'error',
    fr: [
      'Une ligne « import » ou « export » est du code : le contenu n’en contient pas.',
      'Retirez-la : les composants du kit sont déjà là. Si c’est une phrase, commencez-la par un autre mot.',
    ],
    en: [
      'A line “import” or “export” is code: content holds none.',
      'Remove it: the components of the kit are already there. If it is a sentence, start it with another word.',
    ],
  },
  'body-expression': {
    severity: 'error',
    fr: [
      'Des accolades annoncent du code : le contenu n’en contient pas.',
      'Retirez-les, ou écrivez des parenthèses. Pour montrer une accolade, mettez une barre oblique inverse (\\) devant elle.',
    ],
    en: [
      'Braces announce code: content holds none.',
      'Remove them, or write round brackets. To show a brace, put a backslash (\\) before it.',
    ],
  },
  comment: {
    severity: 'error',
    fr: [
      'Un commentaire n’est pas admis dans le texte : une note oubliée finirait par être lue.',
      'Retirez-le. Pour vous laisser une note, écrivez-la entre les deux lignes « --- », après un # : « # à relire en mai ».',
    ],
    en: [
      'A comment is not allowed in the text: a forgotten note would end up being read.',
      'Remove it. To leave yourself a note, write it between the two lines “---”, after a #: “# read again in May”.',
    ],
  },
  script: {
    severity: 'error',
    fr: ['<{component}> chargerait ou exécuterait du code.', 'Retirez cette balise.'],
    en: ['<{component}> would load or run code.', 'Remove this tag.'],
  },
  'event-handler': {
    severity: 'error',
    fr: ['L’attribut « {name} » exécuterait du code.', 'Retirez cet attribut.'],
    en: ['The attribute “{name}” would run code.', 'Remove this attribute.'],
  },
  'raw-html': {
    severity: 'error',
    fr: ['La balise HTML « {component} » n’est pas admise.', '{instead}'],
    en: ['The HTML tag “{component}” is not allowed.', '{instead}'],
  },
  'unread-mark': {
    severity: 'warning',
    fr: ['La page montrerait ces signes tels quels : « {written} ».', '{advice}'],
    en: ['The page would show these signs as they are: “{written}”.', '{advice}'],
  },
  'empty-address': {
    severity: 'error',
    fr: ['Ce lien ne mène nulle part.', 'Écrivez son adresse entre les parenthèses, ou retirez le lien.'],
    en: ['This link leads nowhere.', 'Write its address between the brackets, or remove the link.'],
  },
  'unsafe-address': {
    severity: 'error',
    fr: [
      'L’adresse « {address} » pourrait exécuter du code ou sortir du site sans le dire.',
      'Admis : une page du site (/charte/), une ancre (#c-03), https://…, mailto:…, tel:….',
    ],
    en: [
      'The address “{address}” could run code or leave the site without saying so.',
      'Accepted: a page of the site (/en/charter/), an anchor (#c-03), https://…, mailto:…, tel:….',
    ],
  },
  'picture-elsewhere': {
    severity: 'error',
    fr: [
      'L’image « {address} » vient d’ailleurs : rien ne se charge hors du site.',
      'Copiez l’image à côté du contenu et donnez son chemin, par exemple ../images/atelier.jpg.',
    ],
    en: [
      'The picture “{address}” comes from elsewhere: nothing is loaded from outside the site.',
      'Copy the picture beside the content and give its path, such as ../images/workshop.jpg.',
    ],
  },
  'footnote-name': {
    severity: 'error',
    fr: [
      'La note « {name} » porte un nom qui ne peut pas servir d’adresse.',
      'Donnez-lui un numéro ou un mot, par exemple [^1].',
    ],
    en: [
      'The note “{name}” bears a name that cannot be used in an address.',
      'Give it a number or a word, such as [^1].',
    ],
  },
  'task-list': {
    severity: 'error',
    fr: [
      'Cette case ne pourrait pas être cochée sur le site, et les lecteurs d’écran la diraient sans nom.',
      'Écrivez une liste simple : retirez [ ] ou [x].',
    ],
    en: [
      'This box could not be ticked on the site, and screen readers would say it without a name.',
      'Write a plain list: remove [ ] or [x].',
    ],
  },
  'second-title': {
    severity: 'error',
    fr: [
      'Un titre « # » est celui de la page, qui a déjà le sien : son champ « title », « name » ou « question ».',
      'Écrivez ce titre avec « ## », et les suivants un niveau plus bas.',
    ],
    en: [
      'A heading “#” is the title of the page, which has its own already: its field “title”, “name” or “question”.',
      'Write this heading with “##”, and those below it one level lower.',
    ],
  },
  'skipped-level': {
    severity: 'error',
    fr: [
      'Ce titre « {written} » saute un niveau : qui parcourt la page par ses titres croit en avoir manqué un.',
      'Écrivez-le avec « {wanted} ». Le niveau dit la place dans le plan, pas la taille des lettres.',
    ],
    en: [
      'This heading “{written}” skips a level: whoever moves through the page by headings thinks one was missed.',
      'Write it with “{wanted}”. The level tells the place in the outline, not the size of the letters.',
    ],
  },
  'body-words': {
    severity: 'error',
    fr: [
      'Le texte compte {count} mots ; il en faut entre {min} et {max}.',
      'Raccourcissez-le ou complétez-le.',
    ],
    en: ['The text has {count} words; between {min} and {max} are needed.', 'Shorten it or complete it.'],
  },
} as const satisfies Record<string, ProblemText>;
