import { folded } from './text.ts';

/** Words that say that there is a picture, not what it shows. */
const emptyWords = new Set(
  'photo image picture portrait img illustration logo visuel photographie photograph avatar icone icon sans-titre untitled todo tbd alt'
    .split(' ')
    .map((word) => word.replaceAll('-', '')),
);

/** What is wrong with the words that replace a picture: none, or none that say anything. */
export const altFault = (alt: string, address: string): 'missing' | 'empty-words' | undefined => {
  if (alt.trim() === '') return 'missing';
  const plain = folded(alt).replace(/[^\p{L}\p{N}]/gu, '');
  const stem = folded(address.split('/').at(-1) ?? '')
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const saysNothing =
    plain === '' ||
    emptyWords.has(plain) ||
    plain === stem ||
    /\.(jpe?g|png|webp|avif|heic|gif|svg)$/i.test(alt.trim()) ||
    /^(img|dsc|dcim|image|photo|screenshot|capture)\d+$/.test(plain);
  return saysNothing ? 'empty-words' : undefined;
};
