const noBreak = '\u00A0';

/**
 * Marks of good typography that the fonts lack, and what looks the same: a narrow no-break space, the hyphens that are
 * no minus, the letter apostrophe of Uzbek and Hawaiian.
 */
const alike: Readonly<Record<string, string>> = {
  '\u202F': noBreak,
  '\u2010': '-',
  '\u2011': '-',
  '\u02BB': '\u2018',
};

/** What is pasted from web pages and word processors without being seen: soft hyphens, marks of direction and the like. */
const unseen =
  /[\u00AD\u034F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE0E\uFE0F\uFEFF]/gu;

/** Spaces and ends of lines, those that no line breaks at aside. */
const spaces = /(?:(?![\u00A0\u202F\u2007])[\s\p{Z}])+/gu;

/**
 * A text as the fonts take it: in NFC, without the spaces around it, one space where there are several, nothing that is
 * not seen, its rarer marks as those that look the same, and no line break where French wants none, before `» : ; ! ?`
 * and after `«`.
 */
export const printable = (text: string): string =>
  text
    .replace(unseen, '')
    .normalize('NFC')
    .replace(spaces, ' ')
    .trim()
    .replace(/[\u202F\u2010\u2011\u02BB]/gu, (mark) => alike[mark] ?? mark)
    .replace(/ (?=[»:;!?])/gu, noBreak)
    .replace(/« /gu, `«${noBreak}`);
