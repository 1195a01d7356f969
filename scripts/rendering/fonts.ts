import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Face } from '../../src/badges/element.ts';

/** One file of one weight of one face: a subset of its letters, under a family name of its own. */
export interface FontFile {
  readonly family: string;
  readonly face: Face;
  readonly weight: 400 | 700;
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
    face: 'text',
    folder: 'atkinson-hyperlegible-next',
    family: 'Atkinson Hyperlegible Next',
    weights: [400, 700],
    names: ['latin', 'latin-ext'],
  },
] as const;
const suffix = { latin: '', 'latin-ext': ' Ext', vietnamese: ' Viet' } as const;

/** Every font file that images are drawn with, in the order letters are looked up. */
export const fontFiles: readonly FontFile[] = subsets.flatMap(({ face, folder, family, weights, names }) =>
  weights.flatMap((weight) =>
    names.map((name) => ({
      family: `${family}${suffix[name]}`,
      face,
      weight,
      file: `@fontsource/${folder}/files/${folder}-${name}-${weight}-normal.woff`,
    })),
  ),
);

/** A font file in memory: its bytes for satori, its tables for measuring and outlines. */
export interface LoadedFont extends FontFile {
  readonly data: Buffer;
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
}

const load = (): readonly LoadedFont[] => {
  const { resolve } = createRequire(import.meta.url);
  return fontFiles.map((file) => {
    const data = readFileSync(resolve(file.file));
    const font = create(data);
    if (!('characterSet' in font))
      throw new Error(`${file.file} holds a collection of fonts, expected one font`);
    return { ...file, data, font, letters: new Set(font.characterSet) };
  });
};

let loaded: readonly LoadedFont[] | undefined;

/** The fonts, read once per process: a fresh Buffer at each call would cost satori 40 ms. */
export const loadedFonts = (): readonly LoadedFont[] => (loaded ??= load());

/** The files of one face and weight, in the order letters are looked up. */
export const fontsOf = (face: Face, weight: 400 | 700): readonly LoadedFont[] =>
  loadedFonts().filter((one) => one.face === face && one.weight === weight);
