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

const load = (): readonly LoadedFont[] => {
  const read = new Map<string, Pick<LoadedFont, 'data' | 'font' | 'letters'>>();
  return fontFiles().map((file) => {
    const known = read.get(file.file);
    if (known) return { ...file, ...known };
    const data = readFileSync(file.file);
    const font = create(data);
    if (!('characterSet' in font))
      throw new Error(`${file.file} holds a collection of fonts, expected one font`);
    const own = { data, font, letters: new Set(font.characterSet) };
    read.set(file.file, own);
    return { ...file, ...own };
  });
};

let loaded: readonly LoadedFont[] | undefined;

/** The fonts, read once per process: a fresh Buffer at each call would cost satori 40 ms. */
export const loadedFonts = (): readonly LoadedFont[] => (loaded ??= load());

const listed = new Map<string, readonly LoadedFont[]>();

/** The files of one face and weight, in the order letters are looked up. */
export const fontsOf = (face: Face, weight: 400 | 700): readonly LoadedFont[] => {
  const key = `${face} ${weight}`;
  const known = listed.get(key);
  if (known) return known;
  const files = loadedFonts().filter((one) => one.face === face && one.weight === weight);
  listed.set(key, files);
  return files;
};

/** The files that a text needs: the first of each face and weight, and the first that holds each of its letters. */
export const fontsFor = (text: string): readonly LoadedFont[] => {
  const letters = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0);
  return (
    [
      ['display', 700],
      ['text', 400],
      ['text', 700],
    ] as const
  ).flatMap(([face, weight]) => {
    const files = fontsOf(face, weight);
    const owners = new Set(letters.map((code) => files.find((file) => file.letters.has(code))));
    return files.filter((file, i) => i === 0 || owners.has(file));
  });
};
