import { inflateSync } from 'node:zlib';
import type { Piece } from './piece.ts';

/** Everything a picture holds beside its pixels. */
export const pictureChunks = (bytes: Buffer): Piece[] | undefined => {
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return pngChunks(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSegments(bytes);
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return webpChunks(bytes);
  return undefined;
};

const metadata = (bytes: Buffer, where: string): Piece => ({ bytes, where, kind: 'metadata' });

/** All chunks but the pixels; compressed texts are inflated; what follows the last chunk is kept too. */
const pngChunks = (bytes: Buffer): Piece[] => {
  const pieces: Piece[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type !== 'IDAT' && type !== 'PLTE' && type !== 'tRNS') pieces.push(metadata(content, type));
    if (type === 'zTXt' || type === 'iTXt' || type === 'iCCP') pieces.push(...inflatedTexts(content, type));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  return at < bytes.length ? [...pieces, metadata(bytes.subarray(at), 'IEND+')] : pieces;
};

/** The compressed part starts after the keyword and a few flags: at the first zlib header that opens. */
const inflatedTexts = (chunk: Buffer, type: string): Piece[] => {
  for (let start = chunk.indexOf(0x78); start !== -1; start = chunk.indexOf(0x78, start + 1)) {
    try {
      return [metadata(inflateSync(chunk.subarray(start)), type)];
    } catch {
      // Not a zlib header after all: the next 0x78 may be one.
    }
  }
  return [];
};

/** All segments up to the pixels (EXIF, XMP, IPTC, comments), and what follows the picture. */
const jpegSegments = (bytes: Buffer): Piece[] => {
  const pieces: Piece[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const length = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xfe || marker >= 0xe0) pieces.push(metadata(segment, jpegName(marker, segment)));
    at += 2 + length;
  }
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return end !== -1 && end + 2 < bytes.length
    ? [...pieces, metadata(bytes.subarray(end + 2), 'EOI+')]
    : pieces;
};

const jpegName = (marker: number, segment: Buffer): string => {
  if (segment.toString('latin1', 0, 4) === 'Exif') return 'EXIF';
  if (segment.toString('latin1', 0, 28).includes('ns.adobe.com/x')) return 'XMP';
  return marker === 0xfe ? 'COM' : `APP${marker - 0xe0}`;
};

const pixels = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANMF']);

const webpChunks = (bytes: Buffer): Piece[] => {
  const pieces: Piece[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (!pixels.has(type)) pieces.push(metadata(bytes.subarray(at + 8, at + 8 + length), type.trim()));
    at += 8 + length + (length % 2);
  }
  return at < bytes.length ? [...pieces, metadata(bytes.subarray(at), 'RIFF+')] : pieces;
};
