import { fstatSync, readSync } from 'node:fs';
import type { PictureFormat } from './picture-format.ts';

const tailLength = 4096;

/** Bytes of an open file, fewer when it ends before. */
const bytesAt = (file: number, offset: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, Math.max(0, offset)));
};

const pngEnd = Buffer.from('IEND\xaeB`\x82', 'latin1');
/** Programs write 8 kB of pixels in a chunk, or more. */
const mostChunks = 10_000;

/** A PNG is a chain of chunks to its `IEND`; some programs write much of their own behind it. */
const isWholePng = (file: number, size: number): boolean => {
  if (bytesAt(file, size - tailLength, tailLength).includes(pngEnd)) return true;
  let at = 8;
  for (let chunk = 0; chunk < mostChunks && at < size; chunk += 1) {
    const head = bytesAt(file, at, 8);
    if (head.length < 8) return false;
    at += head.readUInt32BE(0) + 12;
    if (head.toString('latin1', 4) === 'IEND') return at <= size;
  }
  return false;
};

const jpegEnd = Buffer.from([0xff, 0xd9]);

/** Where the pixels of a JPEG start, past its headers and the small picture they may hold; -1 when they never do. */
const jpegPixels = (bytes: Buffer): number => {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === 0xda) return at;
    // A marker may be preceded by any number of these.
    if (bytes[at + 1] === 0xff) at += 1;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return -1;
};

const isWholeJpeg = (file: number, size: number): boolean => {
  if (size > 16 * tailLength && bytesAt(file, size - tailLength, tailLength).includes(jpegEnd)) return true;
  // A short file, or one that a phone wrote a film behind.
  const bytes = bytesAt(file, 0, size);
  const pixels = jpegPixels(bytes);
  return pixels !== -1 && bytes.includes(jpegEnd, pixels);
};

/** AVIF and HEIC are a chain of boxes that each say their length; 0 is “to the end”, 1 a length of 64 bits. */
const areWholeBoxes = (file: number, size: number): boolean => {
  for (let at = 0; at < size;) {
    const head = bytesAt(file, at, 16);
    if (head.length < 8) return false;
    const told = head.readUInt32BE(0);
    if (told === 0) return true;
    if (told === 1 && head.length < 16) return false;
    const length = told === 1 ? Number(head.readBigUInt64BE(8)) : told;
    if (length < 8) return false;
    at += length;
    if (at > size) return false;
  }
  return true;
};

/** Whether an open picture goes on to its end, by its structure alone: a copy that was cut short does not. */
export const isWholePicture = (file: number, format: PictureFormat): boolean => {
  const { size } = fstatSync(file);
  switch (format) {
    case 'png':
      return isWholePng(file, size);
    case 'jpeg':
      return isWholeJpeg(file, size);
    case 'webp':
      return size >= 12 && bytesAt(file, 4, 4).readUInt32LE(0) + 8 <= size;
    case 'avif':
    case 'heic':
      return areWholeBoxes(file, size);
    default:
      return true;
  }
};
