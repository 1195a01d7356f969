import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Face } from '../../src/badges/element.ts';
import { fontFiles, type FontFile } from './font-files.ts';

/** A font file in memory: its bytes for satori, its tables for measuring and outlines. */
export interface LoadedFont extends FontFile {
  readonly data: Buffer;
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
}

const load = (): readonly LoadedFont[] =>
  fontFiles().map((file) => {
    const data = readFileSync(file.file);
    const font = create(data);
    if (!('characterSet' in font))
      throw new Error(`${file.file} holds a collection of fonts, expected one font`);
    return { ...file, data, font, letters: new Set(font.characterSet) };
  });

let loaded: readonly LoadedFont[] | undefined;

/** The fonts, read once per process: a fresh Buffer at each call would cost satori 40 ms. */
export const loadedFonts = (): readonly LoadedFont[] => (loaded ??= load());

/** The files of one face and weight, in the order letters are looked up. */
export const fontsOf = (face: Face, weight: 400 | 700): readonly LoadedFont[] =>
  loadedFonts().filter((one) => one.face === face && one.weight === weight);
