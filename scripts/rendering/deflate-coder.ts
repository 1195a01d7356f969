import type { Deflated } from './deflate.ts';
import {
  endOfBlock,
  extraBits,
  extras,
  lengthSymbols,
  longest,
  shortest,
  symbols,
} from './deflate-symbols.ts';
import { codeLengths, codesOf, type Codes } from './huffman.ts';
import { reused } from './reused.ts';

/** Takes what filtered rows are made of, one thing after another. */
export interface Reader {
  /** The start of a row: the byte of its filter. */
  row: (filter: number) => void;
  /** A single byte. */
  byte: (value: number) => void;
  /** Four bytes, the first one lowest. */
  word: (four: number) => void;
  /** Zeros. */
  zeros: (count: number) => void;
}

/** What no code exceeds, in bits: two of them and what is left of a byte fit in 32. */
const mostBits = 12;

/** The largest prime below 65,536: sums of Adler-32 are remainders of it. */
export const prime = 65521;

const room = reused((length) => new Uint8Array(length));

/** Writes a block of deflate, and sums what it holds. */
export class Coder implements Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #codes: Codes;
  /** Codes of lengths, all that is written behind them included: the only distance, 1, is a single bit, 0. */
  readonly #lengths: Int32Array;
  #at = 0;
  #held = 0;
  #bits = 0;
  #low = 1;
  #high = 0;

  constructor(counts: Uint32Array, length: number) {
    this.#bytes = room(2 * length + 1000);
    this.#view = new DataView(this.#bytes.buffer);
    const lengths = codeLengths(counts, mostBits);
    const codes = (this.#codes = codesOf(lengths));
    this.#lengths = Int32Array.from(lengthSymbols, (symbol, i) => {
      const code = codes[symbol] ?? 0;
      const own = code & 31;
      return (((code >> 5) | ((extras[i] ?? 0) << own)) << 5) | (own + (extraBits[i] ?? 0) + 1);
    });
    this.#begin(lengths);
  }

  /** A block with codes of its own (RFC 1951, 3.2.7): first the codes for their lengths, then the lengths. */
  #begin(lengths: Uint8Array): void {
    const counts = new Uint32Array(19);
    const all = [...lengths, 1];
    for (const length of all) counts[length] = (counts[length] ?? 0) + 1;
    const own = codeLengths(counts, 7);
    const codes = codesOf(own);
    const plain = (bits: number, length: number): void => this.#put((bits << 5) | length);
    plain(0b100, 3);
    plain(symbols - 257, 5);
    plain(0, 5);
    plain(19 - 4, 4);
    for (const length of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
      plain(own[length] ?? 0, 3);
    for (const length of all) this.#put(codes[length] ?? 0);
  }

  #put(code: number): void {
    const held = this.#held | ((code >> 5) << this.#bits);
    const bits = this.#bits + (code & 31);
    this.#view.setInt32(this.#at, held, true);
    this.#at += bits >> 3;
    this.#held = held >>> (bits & 24);
    this.#bits = bits & 7;
  }

  row(filter: number): void {
    this.#low %= prime;
    this.#high %= prime;
    this.byte(filter);
  }

  byte(value: number): void {
    this.#put(this.#codes[value] ?? 0);
    this.#low += value;
    this.#high += this.#low;
  }

  word(four: number): void {
    const codes = this.#codes;
    const view = this.#view;
    const a = four & 255;
    const b = (four >> 8) & 255;
    const c = (four >> 16) & 255;
    const d = four >>> 24;
    let at = this.#at;
    let code = codes[a] ?? 0;
    let bits = this.#bits;
    let held = this.#held | ((code >> 5) << bits);
    bits += code & 31;
    code = codes[b] ?? 0;
    held |= (code >> 5) << bits;
    bits += code & 31;
    view.setInt32(at, held, true);
    at += bits >> 3;
    held >>>= bits & 24;
    bits &= 7;
    code = codes[c] ?? 0;
    held |= (code >> 5) << bits;
    bits += code & 31;
    code = codes[d] ?? 0;
    held |= (code >> 5) << bits;
    bits += code & 31;
    view.setInt32(at, held, true);
    this.#at = at + (bits >> 3);
    this.#held = held >>> (bits & 24);
    this.#bits = bits & 7;
    this.#high += 4 * (this.#low + a) + 3 * b + 2 * c + d;
    this.#low += a + b + c + d;
  }

  zeros(count: number): void {
    this.#put(this.#codes[0] ?? 0);
    let rest = count - 1;
    for (; rest > longest; rest -= longest) this.#put(this.#lengths[longest] ?? 0);
    if (rest >= shortest) this.#put(this.#lengths[rest] ?? 0);
    else for (; rest > 0; rest -= 1) this.#put(this.#codes[0] ?? 0);
    this.#high += count * this.#low;
  }

  /** Ends the block, then an empty one that is stored, which ends on a byte. */
  finish(length: number): Deflated {
    this.#put(this.#codes[endOfBlock] ?? 0);
    this.#put(3);
    const at = this.#at + (this.#bits > 0 ? 1 : 0);
    this.#bytes.set([0, 0, 255, 255], at);
    return {
      blocks: this.#bytes.slice(0, at + 4),
      length,
      sum: (this.#high % prime) * 65536 + (this.#low % prime),
    };
  }
}
