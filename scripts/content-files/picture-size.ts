import { readSync } from 'node:fs';
import type { PictureFormat } from './picture-format.ts';

/** What a picture says of its size in its first bytes, in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Enough for the headers of every format: a phone writes up to 64 kB of EXIF before the size of a JPEG. */
const headLength = 512 * 1024;

const pngSize = (bytes: Buffer): PictureSize | undefined =>
  bytes.toString('latin1', 12, 16) === 'IHDR' && bytes.length >= 24
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

/** The frame headers of JPEG: C0 to CF but for C4 (tables), C8 (reserved) and CC (arithmetic tables). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (bytes: Buffer): PictureSize | undefined => {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    else at += 2 + bytes.readUInt16BE(at + 2);
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

const readers: Readonly<Record<PictureFormat, (bytes: Buffer) => PictureSize | undefined>> = {
  png: pngSize,
  jpeg: jpegSize,
  webp: webpSize,
  avif: heifSize,
  heic: heifSize,
  other: () => undefined,
};

/** The size that an open picture declares, read without decoding it; `undefined` when it declares none above zero. */
export const pictureSize = (file: number, format: PictureFormat): PictureSize | undefined => {
  const bytes = Buffer.alloc(headLength);
  const size = readers[format](bytes.subarray(0, readSync(file, bytes, 0, headLength, 0)));
  return size && size.width > 0 && size.height > 0 ? size : undefined;
};
