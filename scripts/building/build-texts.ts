import type { ToolLocale } from '../../src/core/locale.ts';
import { counted } from '../report/counted.ts';

/** Images, then how many of them were drawn and how many were there. */
const imagesIn = {
  fr: ({ images, drawn, reused }: ImageFigures, where = '') =>
    `${counted('fr', images, 'image', 'images')}${where} (${counted('fr', drawn, 'dessinée', 'dessinées')}, ${counted('fr', reused, 'reprise', 'reprises')} du cache)`,
  en: ({ images, drawn, reused }: ImageFigures, where = '') =>
    `${counted('en', images, 'image', 'images')}${where} (${drawn.toLocaleString('en')} drawn, ${reused.toLocaleString('en')} from the cache)`,
};

/** What the build says, in the language of whoever runs it. */
const texts = {
  fr: {
    usage: 'Utilisation : npm run build -- [--today AAAA-MM-JJ] [--out dossier] [--locale fr|en]',
    checking: 'Vérification du contenu',
    drawing: 'Pages et images',
    images: 'Images',
    inUse: (folder: string) =>
      `Le dossier ${folder} est ouvert ailleurs (serveur, terminal, explorateur de fichiers) : fermez-le, puis relancez.`,
    following: 'Liens des pages',
    deadLinks: 'Liens qui ne mènent nulle part :',
    noFile: 'aucun fichier du site n’a cette adresse',
    noAnchor: 'cette page n’a pas de titre à cette ancre (ce qui suit le #)',
    indexing: 'Index de recherche',
    weighing: 'Poids des pages',
    stopped: 'Construction arrêtée : le site précédent reste en place.',
    pagesFailed: 'Astro n’a pas pu construire les pages :',
    imagesRefused: 'Images impossibles à dessiner :',
    alsoOf: (others: number) => `De même pour ${counted('fr', others, 'autre', 'autres')}.`,
    noBadges: 'Rien n’a été publié : le dossier reste tel qu’il était.',
    stoppedDrawing: 'Arrêté. Ce qui est dessiné est gardé : la même commande reprend là où elle en était.',
    badges: (s: BadgeFigures) => imagesIn.fr(s, ` dans ${s.out}`),
    summary: (s: BuildFigures) => [
      `Site construit en ${s.seconds} s dans ${s.out}`,
      `  ${counted('fr', s.pages, 'page', 'pages')}, ${imagesIn.fr(s)}`,
      `  Index de recherche : ${s.indexed} pages, ${s.indexKb} ko`,
      `  Poids transféré d’une page, sans photo : médiane ${s.medianKb} ko, la plus lourde ${s.heaviestKb} ko (${s.heaviest})`,
      `  Total : ${s.totalMb} Mo`,
      ...(s.proven > 0 ? [`  Preuve des retraits : ${s.proven} absents, aucune trace`] : []),
    ],
  },
  en: {
    usage: 'Usage: npm run build -- [--today YYYY-MM-DD] [--out folder] [--locale fr|en]',
    checking: 'Checking the content',
    drawing: 'Pages and images',
    images: 'Images',
    inUse: (folder: string) =>
      `The folder ${folder} is open elsewhere (server, terminal, file manager): close it, then run again.`,
    following: 'Links of pages',
    deadLinks: 'Links that lead nowhere:',
    noFile: 'no file of the site has this address',
    noAnchor: 'that page has no heading with this anchor (what follows the #)',
    indexing: 'Search index',
    weighing: 'Page weights',
    stopped: 'Build stopped: the previous site stays in place.',
    pagesFailed: 'Astro could not build the pages:',
    imagesRefused: 'Images that cannot be drawn:',
    alsoOf: (others: number) => `The same for ${counted('en', others, 'other', 'others')}.`,
    noBadges: 'Nothing was published: the folder stays as it was.',
    stoppedDrawing: 'Stopped. What is drawn is kept: the same command goes on from there.',
    badges: (s: BadgeFigures) => imagesIn.en(s, ` in ${s.out}`),
    summary: (s: BuildFigures) => [
      `Site built in ${s.seconds} s in ${s.out}`,
      `  ${counted('en', s.pages, 'page', 'pages')}, ${imagesIn.en(s)}`,
      `  Search index: ${s.indexed} pages, ${s.indexKb} kB`,
      `  Weight of a page as transferred, without photos: median ${s.medianKb} kB, heaviest ${s.heaviestKb} kB (${s.heaviest})`,
      `  Total: ${s.totalMb} MB`,
      ...(s.proven > 0 ? [`  Proof of withdrawals: ${s.proven} absent, no trace`] : []),
    ],
  },
};

/** How many images there are, and where they came from. */
interface ImageFigures {
  readonly images: number;
  readonly drawn: number;
  readonly reused: number;
}

/** The figures of `npm run badges`. */
export interface BadgeFigures extends ImageFigures {
  readonly out: string;
}

/** The figures of a finished build. */
export interface BuildFigures {
  readonly seconds: string;
  readonly out: string;
  readonly pages: number;
  readonly images: number;
  /** People looked for and found nowhere. */
  readonly proven: number;
  readonly drawn: number;
  readonly reused: number;
  readonly indexed: number;
  readonly indexKb: number;
  readonly medianKb: number;
  readonly heaviestKb: number;
  readonly heaviest: string;
  readonly totalMb: string;
}

export type BuildTexts = (typeof texts)['fr'];
export const buildTexts = (locale: ToolLocale): BuildTexts => texts[locale];
