import type { Face } from '../../src/badges/element.ts';
import { fontsOf, type LoadedFont } from './fonts.ts';

const weights: Record<Face, readonly (400 | 700)[]> = { display: [700], text: [400, 700] };

/** Letter sets of each face, one per weight: a letter must be in every weight. */
const sets = new Map<Face, readonly (readonly LoadedFont[])[]>();
const setsOf = (face: Face): readonly (readonly LoadedFont[])[] => {
  const known = sets.get(face) ?? weights[face].map((weight) => fontsOf(face, weight));
  sets.set(face, known);
  return known;
};

const drawable = (code: number, face: Face): boolean =>
  setsOf(face).every((files) => files.some(({ letters }) => letters.has(code)));

/**
 * The characters of a text that the badge fonts cannot draw, each once, in the order met; the text is first put
 * in NFC. Without `face` both faces must have the letter. Synchronous: the fonts are read at the first call.
 */
export const undrawableCharacters = (text: string, face?: Face): string[] => {
  const asked: readonly Face[] = face ? [face] : ['display', 'text'];
  const characters = [...new Set(text.normalize('NFC'))];
  return characters.filter((char) => !asked.every((one) => drawable(char.codePointAt(0) ?? 0, one)));
};
