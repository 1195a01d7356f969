import { crc32 } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngEnd = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether each chunk of a PNG has the sum it was written with: a disk or a copy may damage any byte. */
const isSoundPng = (bytes: Buffer): boolean => {
  if (!bytes.subarray(0, signature.length).equals(signature)) return false;
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    at = end + 4;
  }
  return at === bytes.length && bytes.subarray(-8).equals(pngEnd);
};

/** Bytes of the sum behind an image. */
const sumLength = 4;

const sumOf = (bytes: Buffer): Buffer => {
  const sum = Buffer.alloc(sumLength);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
};

/** The bytes of an image as the cache keeps them: with their sum behind them, unless it is a PNG, which has its own. */
export const sealed = (bytes: Buffer, extension: string): Buffer =>
  extension === '.png' ? bytes : Buffer.concat([bytes, sumOf(bytes)]);

/** The bytes of an image that the cache kept; `undefined` when any of them is another than it was. */
export const unsealed = (kept: Buffer, extension: string): Buffer | undefined => {
  if (extension === '.png') return isSoundPng(kept) ? kept : undefined;
  const bytes = kept.subarray(0, -sumLength);
  return bytes.length > 0 && sumOf(bytes).equals(kept.subarray(-sumLength)) ? bytes : undefined;
};
