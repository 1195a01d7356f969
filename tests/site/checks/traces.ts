import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { withoutEntities } from '../html.ts';
import { filesOf } from '../site.ts';

/**
 * Where the words still appear in what is published: names of files, text, search fragments once decompressed,
 * text inside pictures. A word is found whatever its case, accents, encoding and separators.
 */
export function tracesOf(dir: string, words: readonly string[]): string[] {
  const needles = words.map((word) => ({ word, folded: folded(word) }));
  return filesOf(dir).flatMap((file) => {
    const texts = [file, ...textsOf(readFileSync(join(dir, file)))].map(folded);
    return needles
      .filter(({ folded: needle }) => texts.some((text) => text.includes(needle)))
      .map(({ word }) => `${file}: ${word}`);
  });
}

/** Every reading of a file's bytes that could hold a name. */
function textsOf(bytes: Buffer): string[] {
  const inner = isGzip(bytes) ? gunzipSync(bytes) : bytes;
  const text = inner.toString('utf8');
  const readings = [text, withoutEntities(text), withoutEscapes(text), inner.toString('latin1')];
  return isPng(inner) ? [...readings, ...pngTexts(inner)] : readings;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function isPng(bytes: Buffer): boolean {
  return bytes.subarray(1, 4).toString('latin1') === 'PNG';
}

/** The compressed text chunks of a PNG; the plain ones are read with the rest of the file. */
function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'zTXt' || type === 'iTXt') texts.push(...inflated(bytes.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return texts;
}

/** The compressed part starts after the keyword and a few flags: at the first zlib header that opens. */
function inflated(chunk: Buffer): string[] {
  for (let start = chunk.indexOf(0x78); start !== -1; start = chunk.indexOf(0x78, start + 1)) {
    try {
      return [inflateSync(chunk.subarray(start)).toString('utf8')];
    } catch {
      // Not a zlib header after all: the next 0x78 may be one.
    }
  }
  return [];
}

/** `%C3%A9` of addresses and `\\u00e9` of JSON, decoded. */
function withoutEscapes(text: string): string {
  return text
    .replace(/(?:%[0-9a-f]{2})+/giu, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** One form for all spellings: no accents, lower case, one space for spaces, hyphens, underscores, apostrophes. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæłøđß]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\s\u00ad\u200b-\u200d\-‐‑_'’.+]+/gu, ' ');
}
