const scripts = ['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Adlam']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** Letters that are written from right to left. */
const rightToLeft = new RegExp(`[${scripts}]`, 'u');
/** What of a word is written from the right, with its marks, and what is not: hyphens, full stops, figures. */
const pieces = new RegExp(`[${scripts}\\p{M}]+|[^${scripts}\\p{M}]+`, 'gu');
const letter = /\p{L}/u;

/** Words in stretches of one direction. */
const stretches = (words: readonly string[]): { readonly words: string[]; readonly fromRight: boolean }[] => {
  const found: { words: string[]; fromRight: boolean }[] = [];
  for (const word of words) {
    const fromRight = rightToLeft.test(word);
    const last = found.at(-1);
    if (last?.fromRight === fromRight) last.words.push(word);
    else found.push({ words: [word], fromRight });
  }
  return found;
};

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** A word with its pieces from left to right: each is set by itself, as fonts differ. Letters of both directions stay. */
const turned = (word: string): string => {
  const parts = word.match(pieces) ?? [];
  if (parts.some((part) => letter.test(part) && !rightToLeft.test(part))) return word;
  const signs = (part: string): string => part.replace(/[()[\]«»]/g, (sign) => mirrored[sign] ?? sign);
  return parts
    .toReversed()
    .map((part) => (rightToLeft.test(part) ? part : signs(part)))
    .join('');
};

/**
 * A line of text with its words in the order they stand in from left to right: satori sets them as they come, the
 * letters of a word in their own direction. A line that begins with a letter of Hebrew or Arabic runs from the right.
 */
export const inVisualOrder = (line: string): string => {
  if (!rightToLeft.test(line)) return line;
  const parts = stretches(line.split(' ')).map(({ words, fromRight }) =>
    (fromRight ? words.toReversed().map(turned) : words).join(' '),
  );
  return (rightToLeft.test(letter.exec(line)?.[0] ?? '') ? parts.toReversed() : parts).join(' ');
};
