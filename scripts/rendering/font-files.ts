import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Face } from '../../src/badges/element.ts';
import type { BadgeFont } from '../../src/core/badge-font.ts';

/** One file of one weight of one face: a subset of its letters, under a family name of its own. */
export interface FontFile {
  readonly family: string;
  readonly face: Face;
  readonly weight: 400 | 700;
  /** Full path. */
  readonly file: string;
}

/** Satori asks families in turn for a missing letter, but not two files of one family: each subset has its own name. */
const subsets = [
  {
    face: 'display',
    folder: 'bricolage-grotesque',
    family: 'Bricolage Grotesque',
    weights: [700],
    names: ['latin', 'latin-ext', 'vietnamese'],
  },
  {
    face: 'display',
    folder: 'commissioner',
    family: 'Commissioner',
    weights: [700],
    names: ['latin-ext', 'greek', 'cyrillic', 'cyrillic-ext'],
  },
  {
    face: 'text',
    folder: 'atkinson-hyperlegible-next',
    family: 'Atkinson Hyperlegible Next',
    weights: [400, 700],
    names: ['latin', 'latin-ext'],
  },
  {
    face: 'text',
    folder: 'commissioner',
    family: 'Commissioner',
    weights: [400, 700],
    names: ['latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
  },
] as const;
const suffix = {
  latin: '',
  'latin-ext': ' Ext',
  vietnamese: ' Viet',
  greek: ' Greek',
  cyrillic: ' Cyrillic',
  'cyrillic-ext': ' Cyrillic Ext',
} as const;

const ofTheKit = (): FontFile[] => {
  const { resolve: find } = createRequire(import.meta.url);
  return subsets.flatMap(({ face, folder, family, weights, names }) =>
    weights.flatMap((weight) =>
      names.map((name) => ({
        family: `${family}${suffix[name]}`,
        face,
        weight,
        file: find(`@fontsource/${folder}/files/${folder}-${name}-${weight}-normal.woff`),
      })),
    ),
  );
};

let added: readonly FontFile[] = [];
let files: readonly FontFile[] | undefined;

/** A company's fonts as files of both faces, after those of the kit. */
export const companyFonts = (fonts: readonly BadgeFont[], root: string): FontFile[] =>
  fonts.flatMap(({ regular, bold }, index) => {
    const family = `Company ${index + 1}`;
    return [
      { family, face: 'display', weight: 700, file: resolve(root, bold) },
      { family, face: 'text', weight: 400, file: resolve(root, regular) },
      { family, face: 'text', weight: 700, file: resolve(root, bold) },
    ] as const;
  });

const areAdded = (fonts: readonly FontFile[]): boolean => JSON.stringify(fonts) === JSON.stringify(added);

/** Whether fonts are those in use, or may still become so: nothing was measured or drawn yet. */
export const canUseFonts = (fonts: readonly FontFile[]): boolean => areAdded(fonts) || !files;

/** Adds fonts to those of the kit, for the life of this process or thread: before anything is measured or drawn. */
export const useFonts = (fonts: readonly FontFile[]): void => {
  if (areAdded(fonts)) return;
  if (files) throw new Error('Fonts are added before the first letter is measured.');
  added = fonts;
};

/** The fonts that were added, for a thread that draws. */
export const addedFonts = (): readonly FontFile[] => added;

/** Every font file that images are drawn with, in the order letters are looked up. */
export const fontFiles = (): readonly FontFile[] => (files ??= [...ofTheKit(), ...added]);
