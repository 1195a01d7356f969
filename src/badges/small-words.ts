/** Words in groups: each with the small ones before it that lean on it, `most` at most. The last leans on nothing. */
export const leaningTogether = (
  words: readonly string[],
  leans: (word: string, at: number) => boolean,
  most = Infinity,
): string[][] => {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const [at, word] of words.entries()) {
    const isSmall = leans(word, at) && group.length < most && at < words.length - 1;
    group.push(word);
    if (isSmall) continue;
    groups.push(group);
    group = [];
  }
  return groups;
};
