import { z } from 'zod';
import { about, lineOf, peopleAttribute, publicFile, type MdxComponent } from './mdx-attribute.ts';

/** Components that show a file or hand it over. */
export const mediaComponents = {
  Picture: {
    ...about(
      'Une image avec sa légende. Elle n’est jamais agrandie ; une photo de mentors disparaît sans leur accord.',
      'A picture with its caption. It is never enlarged; a photograph of mentors disappears without their agreement.',
    ),
    attributes: z.strictObject({
      caption: lineOf(200, ['Légende', 'Caption']).optional(),
      credit: lineOf(
        120,
        ['Crédit', 'Credit'],
        [
          'L’auteur et la licence, comme « Service communication, usage interne ».',
          'The author and the licence, such as “Communications, internal use”.',
        ],
      ).optional(),
      people: peopleAttribute.optional(),
    }),
    children: true,
    holds: 'picture',
  },
  Video: {
    ...about(
      'Une vidéo, qui ne charge rien avant un clic ; entre les balises, sa transcription.',
      'A video, which loads nothing before a click; its transcript stands between the tags.',
    ),
    attributes: z.strictObject({
      title: lineOf(120, ['Titre', 'Title'], ['Dit par les lecteurs d’écran.', 'Said by screen readers.']),
      src: publicFile(['mp4', 'webm'], '/media/atelier.mp4', ['Vidéo', 'Video']),
      poster: publicFile(['jpg', 'jpeg', 'png', 'webp'], '/media/atelier.jpg', ['Affiche', 'Poster']),
      captions: publicFile(['vtt'], '/media/atelier.fr.vtt', ['Sous-titres', 'Captions']).optional(),
      people: peopleAttribute.optional(),
    }),
    children: true,
  },
  Download: {
    ...about(
      'Un fichier à télécharger. Son format et son poids sont lus dans le fichier.',
      'A file to download. Its format and its weight are read from the file.',
    ),
    attributes: z.strictObject({
      file: publicFile(
        ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'zip', 'ics', 'csv', 'txt', 'png', 'jpg', 'vtt'],
        '/documents/fiche.pdf',
        ['Fichier', 'File'],
      ),
      label: lineOf(80, ['Texte du lien', 'Link text']),
    }),
    children: false,
  },
} as const satisfies Record<string, MdxComponent>;
