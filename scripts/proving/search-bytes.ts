import type { Automaton } from './automaton.ts';
import { decodedAt } from './written-characters.ts';
import { packedSymbols, separator, symbolCount } from './symbols.ts';

/** Called for each needle found, with the offset of the byte after it. */
export type OnFound = (needle: number, offset: number) => void;

/** Tags that may stand inside a word. */
const inlineTags = new Set(
  'a abbr b bdi bdo em font i mark s small span strong sub sup tspan u wbr'.split(' '),
);

/** One reading of some bytes: where the search stands, and whether a separator was just read. */
class Stream {
  #state = 0;
  #separated = false;
  readonly #automaton: Automaton;
  readonly #onFound: OnFound;

  constructor(automaton: Automaton, onFound: OnFound) {
    this.#automaton = automaton;
    this.#onFound = onFound;
    this.symbol(separator, 0);
  }

  symbol(symbol: number, offset: number): void {
    if (symbol === separator) {
      if (this.#separated) return;
      this.#separated = true;
    } else this.#separated = false;
    this.#state = this.#automaton.next[this.#state * symbolCount + symbol] ?? 0;
    if (this.#automaton.ends[this.#state] === 1) {
      for (const needle of this.#automaton.found[this.#state] ?? []) this.#onFound(needle, offset);
    }
  }

  character(code: number, offset: number): void {
    let packed = packedSymbols(code);
    for (let left = packed >> 24; left > 0; left -= 1) {
      this.symbol(packed & 63, offset);
      packed >>= 6;
    }
  }
}

/**
 * Searches bytes as text, once: UTF-8, with Latin-1 for what is not; character references, `%C3%A9` and `\u00e9`
 * as what they stand for. In markup, words are also looked for in what remains when tags are taken out.
 */
export const searchText = (
  bytes: Uint8Array,
  automaton: Automaton,
  markup: boolean,
  onFound: OnFound,
): void => {
  const whole = new Stream(automaton, onFound);
  const text = markup ? new Stream(automaton, onFound) : undefined;
  let inTag = false;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (text && byte === 0x3c && opensTag(bytes[at + 1] ?? 0)) {
      inTag = true;
      if (!inlineTags.has(tagName(bytes, at + 1))) text.symbol(separator, at);
    }
    if (byte < 0x80 && byte !== 0x26 && byte !== 0x25 && byte !== 0x5c) {
      at += 1;
      whole.character(byte, at);
      if (text && !inTag) text.character(byte, at);
      else if (inTag && byte === 0x3e) inTag = false;
      continue;
    }
    const { codes, length } = decodedAt(bytes, at);
    at += length;
    for (const code of codes) {
      whole.character(code, at);
      if (text && !inTag) text.character(code, at);
    }
  }
  whole.symbol(separator, bytes.length);
  text?.symbol(separator, bytes.length);
};

const opensTag = (byte: number): boolean =>
  byte === 0x2f || byte === 0x21 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

const tagName = (bytes: Uint8Array, at: number): string => {
  const start = bytes[at] === 0x2f ? at + 1 : at;
  let end = start;
  while (end < start + 9 && /[a-zA-Z]/.test(String.fromCharCode(bytes[end] ?? 0))) end += 1;
  return Buffer.from(bytes.subarray(start, end)).toString('latin1').toLowerCase();
};

/** Searches bytes as UTF-16 of either byte order, from an even and from an odd offset. */
export const searchUtf16 = (bytes: Uint8Array, automaton: Automaton, onFound: OnFound): void => {
  for (const start of [0, 1]) {
    const little = new Stream(automaton, onFound);
    const big = new Stream(automaton, onFound);
    for (let at = start; at + 1 < bytes.length; at += 2) {
      const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
      little.character(first | (second << 8), at + 2);
      big.character((first << 8) | second, at + 2);
    }
    little.symbol(separator, bytes.length);
    big.symbol(separator, bytes.length);
  }
};
