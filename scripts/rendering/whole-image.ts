import { crc32 } from 'node:zlib';

const pngEnd = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether each chunk of a PNG that begins at `from` has the sum it was written with: a disk or a copy may damage any byte. */
const isSoundPng = (bytes: Buffer, from: number): boolean => {
  let at = from + 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    at = end + 4;
  }
  return at === bytes.length && bytes.subarray(-8).equals(pngEnd);
};

/** Bytes of the header of an ICO that holds one picture. */
const icoHead = 22;

/** Whether the bytes of an image are whole, by the sums of a PNG, or by what its kind of file ends with or says of its length. */
export const isWhole = (bytes: Buffer, extension: string): boolean => {
  if (extension === '.png') return isSoundPng(bytes, 0);
  // An ICO of ours is a PNG behind a header.
  if (extension === '.ico') return isSoundPng(bytes, icoHead);
  if (extension === '.webp') return bytes.length > 12 && bytes.readUInt32LE(4) + 8 === bytes.length;
  return bytes.subarray(-6).toString('latin1') === '</svg>';
};
