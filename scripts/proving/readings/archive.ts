import { inflateRawSync } from 'node:zlib';
import type { Open, Piece } from './piece.ts';

const localFile = 0x04034b50;
const centralFile = 0x02014b50;
const deepest = 2;

/** The files of a ZIP archive, opened in turn, and their names; archives inside archives up to two deep. */
export const archiveFiles = (bytes: Buffer, path: string, open: Open): Piece[] | undefined => {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== localFile) return undefined;
  if (path.split('!').length > deepest + 1) return [{ bytes, where: '', kind: 'binary' }];
  const pieces: Piece[] = [];
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== centralFile) continue;
    const size = bytes.readUInt32LE(at + 20);
    const start = bytes.readUInt32LE(at + 42);
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const inside = name.toString('utf8');
    pieces.push({ bytes: name, where: inside, kind: 'binary' });
    if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== localFile) continue;
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = unpacked(bytes.subarray(from, from + size), bytes.readUInt16LE(at + 10));
    pieces.push(
      ...open(content, `${path}!${inside}`).map((one) => ({
        ...one,
        where: [inside, one.where].filter(Boolean).join(' '),
      })),
    );
  }
  return pieces;
};

const unpacked = (content: Buffer, method: number): Buffer => {
  try {
    return method === 8 ? inflateRawSync(content) : content;
  } catch {
    return content;
  }
};
