import type { ProblemText } from './problem-text.ts';

/** Links of a text: what they say, and where they lead on the site. */
export const linkTexts = {
  'mail-fields': {
    severity: 'error',
    fr: [
      'L’adresse « {address} » remplit plus que l’objet et le texte du message : une copie partirait sans que l’on y pense.',
      'Gardez l’adresse, et au plus « subject » et « body » : mailto:mentorat@exemple.fr?subject=Une%20question.',
    ],
    en: [
      'The address “{address}” fills in more than the subject and the text of the message: a copy would leave unnoticed.',
      'Keep the address, and at most “subject” and “body”: mailto:mentoring@example.com?subject=A%20question.',
    ],
  },
  'example-address': {
    severity: 'warning',
    fr: [
      '« {address} » est une adresse de démonstration : personne n’y répond.',
      'Écrivez l’adresse de votre entreprise, ou retirez ce qui la demande.',
    ],
    en: [
      '“{address}” is an address of the demonstration: nobody answers there.',
      'Write your company’s address, or remove what asks for it.',
    ],
  },
  unencrypted: {
    severity: 'warning',
    fr: [
      'L’adresse « {address} » n’est pas chiffrée : la page peut être lue et changée en route.',
      'Écrivez https:// au début, et vérifiez que la page s’ouvre.',
    ],
    en: [
      'The address “{address}” is not encrypted: the page can be read and changed on the way.',
      'Write https:// at the start, and check that the page opens.',
    ],
  },
  'link-without-words': {
    severity: 'error',
    fr: [
      'Ce lien n’a pas de texte : un lecteur d’écran dit « lien », sans dire où il mène.',
      'Écrivez entre les crochets ce que l’on trouve au bout : [la charte du mentorat](/charte/).',
    ],
    en: [
      'This link has no text: a screen reader says “link” without saying where it leads.',
      'Write between the brackets what is at the end of it: [the mentoring charter](/en/charter/).',
    ],
  },
  'dead-link': {
    severity: 'error',
    fr: [
      'Le lien « {address} » ne mène à aucune page du site.',
      'Ouvrez la page visée et recopiez son adresse à partir de la racine du site, barres obliques comprises, par exemple {example}.',
    ],
    en: [
      'The link “{address}” leads to no page of the site.',
      'Open the page you mean and copy its address from the root of the site, slashes included, for instance {example}.',
    ],
  },
  'relative-link': {
    severity: 'error',
    fr: [
      'Le lien « {address} » ne part pas de la racine du site : il se perd dès que le texte paraît sur une autre page.',
      'Écrivez l’adresse entière, par exemple {example}.',
    ],
    en: [
      'The link “{address}” does not start at the root of the site: it goes astray when the text is shown on another page.',
      'Write the whole address, for instance {example}.',
    ],
  },
  'hidden-link': {
    severity: 'warning',
    fr: [
      'Le lien « {address} » vise une page qui n’est pas publiée à ce jour : le site montre le texte sans le lien.',
      'Retirez le lien, ou laissez-le si la page doit paraître.',
    ],
    en: [
      'The link “{address}” leads to a page that is not published today: the site shows the text without the link.',
      'Remove the link, or leave it if the page is to come.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
