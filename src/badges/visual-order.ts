/** Letters that are written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
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

/**
 * A line of text with its words in the order they stand in from left to right: satori sets them as they come, the
 * letters of a word in their own direction. A line that begins with a letter of Hebrew or Arabic runs from the right.
 */
export const inVisualOrder = (line: string): string => {
  if (!rightToLeft.test(line)) return line;
  const parts = stretches(line.split(' ')).map(({ words, fromRight }) =>
    (fromRight ? words.toReversed() : words).join(' '),
  );
  return (rightToLeft.test(letter.exec(line)?.[0] ?? '') ? parts.toReversed() : parts).join(' ');
};
