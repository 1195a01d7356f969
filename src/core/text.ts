/** Number of words of a text; Markdown marks, component tags and link addresses do not count. */
export const countWords = (text: string): number =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\]\([^)\]]*\)/g, ']')
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Canonical form of a text: NFC, without accents, lower case, ligatures opened. For sorting keys and search. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o');

/** Labels that follow one another in a sentence: only the first keeps its capital, and a name of letters its own. */
export const inSentence = (labels: readonly string[], locale: string): string =>
  labels
    .map((label, index) =>
      index === 0 ? label : label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase(locale)),
    )
    .join(', ');

/** A text that begins with a capital, as where a fact stands alone. */
export const capitalised = (text: string, locale: string): string =>
  text.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale));
