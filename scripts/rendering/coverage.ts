import type { Face } from '../../src/badges/element.ts';
import { Bounded } from './bounded.ts';
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

const known = new Bounded<readonly string[]>(1000);

/**
 * The characters of a text that the badge fonts cannot draw, each once, in the order met; the text is first put
 * in NFC. Without `face` both faces must have the letter. Synchronous: the fonts are read at the first call.
 */
export const undrawableCharacters = (text: string, face?: Face): readonly string[] => {
  const key = `${face} ${text}`;
  const asked: readonly Face[] = face ? [face] : ['display', 'text'];
  const unknown = (char: string): boolean => !asked.every((one) => drawable(char.codePointAt(0) ?? 0, one));
  return known.get(key) ?? known.set(key, [...new Set(text.normalize('NFC'))].filter(unknown));
};
