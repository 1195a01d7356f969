import { inflateSync } from 'node:zlib';
import type { Piece } from './piece.ts';

/**
 * The texts of a PDF: its objects as they are (information, names, XMP), its streams inflated, and the words of
 * each page put together again, whatever the spacing between letters and the numbers of the font's glyphs.
 */
export const pdfTexts = (bytes: Buffer): Piece[] | undefined => {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return undefined;
  const streams = inflatedStreams(bytes);
  const letters = unicodeOf(streams);
  return [
    { bytes, where: '', kind: 'pdf' },
    ...[bytes, ...streams].flatMap((stream, index): Piece[] => {
      const where = index === 0 ? '' : `stream ${index}`;
      const words = Buffer.from(shownWords(stream, letters));
      return [
        ...(index === 0 ? [] : [{ bytes: stream, where, kind: 'pdf' as const }]),
        ...(words.length > 0 ? [{ bytes: words, where, kind: 'pdf' as const }] : []),
      ];
    }),
  ];
};

const inflatedStreams = (bytes: Buffer): Buffer[] => {
  const streams: Buffer[] = [];
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    let start = at + 6;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    const end = bytes.indexOf('endstream', start);
    const raw = bytes.subarray(start, end === -1 ? bytes.length : end);
    streams.push(inflated(raw));
    at = end === -1 ? bytes.length : end;
  }
  return streams;
};

const inflated = (raw: Buffer): Buffer => {
  try {
    return inflateSync(raw, { finishFlush: 2 });
  } catch {
    return raw;
  }
};

/** Which letters the glyph numbers stand for, of all the fonts of the file together. */
const unicodeOf = (streams: readonly Buffer[]): Map<string, string> => {
  const letters = new Map<string, string>();
  for (const stream of streams) {
    if (!stream.includes('begincmap')) continue;
    const text = stream.toString('latin1');
    for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, code = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
        letters.set(code.toLowerCase(), utf16(to));
    }
    for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      addRanges(block, letters);
  }
  return letters;
};

const addRanges = (block: string, letters: Map<string, string>): void => {
  const ranges = /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g;
  for (const [, from = '', to = '', first, list] of block.matchAll(ranges)) {
    const listed = list?.match(/[0-9a-fA-F]+/g) ?? [];
    const count = Math.min(Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1, 65_536);
    for (let index = 0; index < count; index += 1) {
      const code = (Number.parseInt(from, 16) + index).toString(16).padStart(from.length, '0');
      const letter =
        first === undefined
          ? utf16(listed[index] ?? '')
          : String.fromCodePoint((Number.parseInt(first, 16) + index) % 0x110000);
      letters.set(code, letter);
    }
  }
};

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Texts shown by `Tj` and `TJ`, and texts of information, decoded; pieces of one `TJ` joined. */
const shownWords = (stream: Buffer, letters: ReadonlyMap<string, string>): string => {
  if (!/[(<]/.test(stream.toString('latin1', 0, Math.min(stream.length, 100_000)))) return '';
  const text = stream.toString('latin1');
  const shown = text.matchAll(
    /\[((?:\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>|[-\d.\s]+)*)\]\s*TJ|(\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]{4,}>)/g,
  );
  return [...shown].map(([, array, single]) => joined(array ?? single ?? '', letters)).join('\n');
};

const joined = (written: string, letters: ReadonlyMap<string, string>): string =>
  [...written.matchAll(/\(((?:\\.|[^\\)])*)\)|<([0-9a-fA-F\s]*)>|(-?\d+(?:\.\d+)?)/g)]
    .map(([, literal, hex, move]) => {
      // A move to the left of more than a fifth of the size of the letters is a space.
      if (move !== undefined) return Number(move) < -200 ? ' ' : '';
      return literal === undefined ? hexText(hex ?? '', letters) : literalText(literal);
    })
    .join('');

const literalText = (literal: string): string => {
  const plain = literal
    .replace(/\\([0-7]{1,3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
    .replace(/\\(.)/g, '$1');
  return plain.startsWith('\xfe\xff') ? utf16(Buffer.from(plain.slice(2), 'latin1').toString('hex')) : plain;
};

const hexText = (hex: string, letters: ReadonlyMap<string, string>): string => {
  const digits = hex.replace(/\s+/g, '').toLowerCase();
  if (digits.startsWith('feff')) return utf16(digits.slice(4));
  const by = (length: number): string =>
    (digits.match(new RegExp(`.{${length}}`, 'g')) ?? []).map((code) => letters.get(code) ?? '').join('');
  return by(4) || by(2) || Buffer.from(digits, 'hex').toString('latin1');
};
