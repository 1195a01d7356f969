import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { archiveFiles } from './archive.ts';
import { pdfTexts } from './pdf-text.ts';
import type { Piece, PieceKind } from './piece.ts';
import { pictureChunks } from './picture-chunks.ts';
import { searchFile } from './search-file.ts';

/** Every part of a published file that a name could stand in, by what the bytes are rather than by its name. */
export const openFile = (bytes: Buffer, path: string): Piece[] => {
  const plain = decompressed(bytes, path);
  return (
    searchFile(plain, path) ??
    pictureChunks(plain) ??
    pdfTexts(plain) ??
    archiveFiles(plain, path, openFile) ??
    textFile(plain, path.replace(/\.(?:gz|br)$/, ''))
  );
};

const decompressed = (bytes: Buffer, path: string): Buffer => {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
    if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  } catch {
    // Cut short or not compressed after all: read as it is.
  }
  return bytes;
};

const kinds: Readonly<Record<string, PieceKind>> = {
  html: 'markup',
  htm: 'markup',
  svg: 'markup',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  ics: 'calendar',
  json: 'text',
  jsonld: 'text',
  js: 'text',
  css: 'text',
  txt: 'text',
  md: 'text',
  eml: 'text',
  vtt: 'text',
};

const textFile = (bytes: Buffer, path: string): Piece[] => {
  const kind = kinds[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'binary';
  const whole: Piece = { bytes, where: '', kind };
  // Calendars break long lines, in the middle of a word if need be: RFC 5545, 3.1.
  if (kind === 'calendar')
    return [{ ...whole, bytes: Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]/g, ''), 'latin1') }];
  if (path.endsWith('.eml')) return [whole, { ...whole, bytes: quotedPrintable(bytes) }];
  return [whole];
};

const quotedPrintable = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

/** Pictures written inside a text, as `data:` addresses. */
export const picturesWithin = (bytes: Buffer): Buffer[] =>
  bytes.includes(';base64,')
    ? [
        ...bytes
          .toString('latin1')
          .matchAll(/data:image\/(?:png|jpeg|webp|avif|gif);base64,([A-Za-z0-9+/=]+)/g),
      ].map(([, content = '']) => Buffer.from(content, 'base64'))
    : [];
