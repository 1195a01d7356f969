import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

/** What no font of the kit has, and what nothing like it is printed for. */
export const star = '☆';

/** A WOFF that has one letter, the star, drawn as its A: a company's font of which each kit lacks something. */
export const starFont = (woff: string): Buffer => {
  const bytes = readFileSync(woff);
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error(`${woff} is a collection`);
  // One table for all of Unicode, of one group of one letter.
  const [one, header, code] = [1, 12, star.codePointAt(0) ?? 0];
  const glyph = font.glyphForCodePoint(0x41).id;
  const map = Buffer.alloc(header + 28);
  map.writeUInt16BE(one, 2);
  map.set([0, 3, 0, 10, 0, 0, 0, header], 4);
  map.writeUInt16BE(12, header);
  for (const [i, value] of [28, 0, one, code, code, glyph].entries())
    map.writeUInt32BE(value, header + 4 + 4 * i);
  // It stands uncompressed behind all other tables, and the directory says so.
  const entry = bytes.indexOf('cmap', 44, 'latin1');
  const place = Math.ceil(bytes.length / 4) * 4;
  for (const [i, value] of [place, map.length, map.length].entries())
    bytes.writeUInt32BE(value, entry + 4 + 4 * i);
  bytes.writeUInt32BE(place + map.length, 8);
  return Buffer.concat([bytes, Buffer.alloc(place - bytes.length), map]);
};
