import { decode } from 'cborg';
import type { Piece } from './piece.ts';

const signature = Buffer.from('pagefind_dcd');

/** The texts of a decompressed Pagefind file: JSON in fragments, CBOR in indexes, filters and descriptions. */
export const searchFile = (bytes: Buffer, path: string): Piece[] | undefined => {
  if (!bytes.subarray(0, signature.length).equals(signature)) return undefined;
  const content = bytes.subarray(signature.length);
  const kind = 'search';
  if (content[0] === 0x7b) return [{ bytes: content, where: addressOf(content), kind }];
  const texts = textsIn(content);
  if (!texts) return [{ bytes: content, where: '', kind }];
  return [
    {
      bytes: Buffer.from(texts.join('\n')),
      where: '',
      kind,
      ...(path.endsWith('.pf_index') && { stems: texts }),
    },
  ];
};

/** The address of the page that a fragment is of, which every fragment starts with. */
const addressOf = (content: Buffer): string =>
  /^\{"url":"([^"]*)"/.exec(content.toString('utf8', 0, 300))?.[1] ?? '';

const textsIn = (content: Uint8Array): string[] | undefined => {
  try {
    const texts: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        texts.push(...Object.keys(value));
        Object.values(value).forEach(walk);
      }
    };
    walk(decode(content, { strict: false }));
    return texts;
  } catch {
    return undefined;
  }
};
