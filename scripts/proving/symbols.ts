import { folded } from '../../src/core/text.ts';

/**
 * The letters of the search. Every spelling of a name comes down to the same symbols: accents, case, ligatures and
 * composed or decomposed forms are gone, and whatever stands between words is one separator.
 */
export const separator = 0;
const otherLetter = 37;
export const symbolCount = 38;

/** Letters that lose nothing to NFKD and are still written with others when they are transliterated. */
const transliterated: Readonly<Record<string, string>> = {
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ĸ: 'k',
  ə: 'e',
};

const symbolOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return /[\p{L}\p{N}]/u.test(letter) ? otherLetter : separator;
};

/** Marks, soft hyphens and zero-width characters stand for nothing. */
const isNothing = (character: string): boolean => /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character);

const computed = (code: number): number[] => {
  if (code >= 0xd800 && code <= 0xdfff) return [separator];
  const character = String.fromCodePoint(code);
  if (isNothing(character)) return [];
  const plain = folded(character.normalize('NFKD'));
  return Array.from(plain)
    .filter((letter) => !isNothing(letter))
    .flatMap((letter) => Array.from(transliterated[letter] ?? letter))
    .map(symbolOf);
};

const most = 4;
const packedOf = (code: number): number => {
  const symbols = computed(code).slice(0, most);
  return symbols.reduce((packed, symbol, index) => packed | (symbol << (6 * index)), symbols.length << 24);
};

const tableSize = 0x2100;
let table: Int32Array | undefined;
const rare = new Map<number, number>();

/** The symbols of a code point, packed: how many in the top byte, then six bits each from the lowest. */
export const packedSymbols = (code: number): number => {
  table ??= Int32Array.from({ length: tableSize }, (_, index) => packedOf(index));
  if (code < tableSize) return table[code] ?? 0;
  const known = rare.get(code);
  if (known !== undefined) return known;
  const packed = packedOf(code);
  rare.set(code, packed);
  return packed;
};

/** The symbols of a text, a separator at both ends, runs of separators made one. */
export const symbolsOf = (text: string): number[] => {
  const symbols = [separator];
  const add = (symbol: number): void => {
    if (symbol !== separator || symbols.at(-1) !== separator) symbols.push(symbol);
  };
  for (const character of text) computed(character.codePointAt(0) ?? 0).forEach(add);
  add(separator);
  return symbols;
};
