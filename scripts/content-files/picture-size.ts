import { readSync } from 'node:fs';
import type { PictureFormat } from './picture-format.ts';

/** What a picture says of its size in its headers, in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Enough for the headers of every format but JPEG: AVIF and HEIC may list many parts before their sizes. */
const headLength = 512 * 1024;

const pngSize = (bytes: Buffer): PictureSize | undefined =>
  bytes.toString('latin1', 12, 16) === 'IHDR' && bytes.length >= 24
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

/** The frame headers of JPEG: C0 to CF but for C4 (tables), C8 (reserved) and CC (arithmetic tables). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A marker says its length in 16 bits: so many hold 60 MB, more than any picture that is accepted. */
const mostMarkers = 1000;

/**
 * A JPEG is a chain of markers to its pixels, with the size in one of them. What phones and printing profiles write
 * before it may be a megabyte: it is stepped over, not read.
 */
const jpegSize = (file: number): PictureSize | undefined => {
  const head = Buffer.alloc(9);
  let at = 2;
  for (let marker = 0; marker < mostMarkers; marker += 1) {
    if (readSync(file, head, 0, head.length, at) < head.length || head[0] !== 0xff) return undefined;
    const kind = head.readUInt8(1);
    if (isFrame(kind)) return { width: head.readUInt16BE(7), height: head.readUInt16BE(5) };
    // A marker may be preceded by any number of FF.
    at += kind === 0xff ? 1 : 2 + head.readUInt16BE(2);
  }
  return undefined;
};

const webpSize = (bytes: Buffer): PictureSize | undefined => {
  if (bytes.length < 30) return undefined;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
};

/** AVIF and HEIC keep a size for each part of the picture: the largest is that of the whole. */
const heifSize = (bytes: Buffer): PictureSize | undefined => {
  let largest: PictureSize | undefined;
  for (
    let at = bytes.indexOf('ispe');
    at !== -1 && at + 16 <= bytes.length;
    at = bytes.indexOf('ispe', at + 4)
  ) {
    const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
};

const readers: Readonly<Record<Exclude<PictureFormat, 'jpeg'>, (bytes: Buffer) => PictureSize | undefined>> =
  {
    png: pngSize,
    webp: webpSize,
    avif: heifSize,
    heic: heifSize,
    other: () => undefined,
  };

const headOf = (file: number): Buffer => {
  const bytes = Buffer.alloc(headLength);
  return bytes.subarray(0, readSync(file, bytes, 0, headLength, 0));
};

/** The size that an open picture declares, read without decoding it; `undefined` when it declares none above zero. */
export const pictureSize = (file: number, format: PictureFormat): PictureSize | undefined => {
  const size = format === 'jpeg' ? jpegSize(file) : readers[format](headOf(file));
  return size && size.width > 0 && size.height > 0 ? size : undefined;
};
