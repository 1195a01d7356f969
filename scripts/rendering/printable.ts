const noBreak = '\u00A0';

/** Marks of good typography that the fonts lack, and what looks the same: a narrow no-break space, a no-break hyphen. */
const alike: Readonly<Record<string, string>> = { '\u202F': noBreak, '\u2011': '-' };

/**
 * A text as the fonts take it: in NFC, without the spaces around it, one space where there are several, its rarer marks as those that look the same, and
 * no line break where French wants none, before `» : ; ! ?` and after `«`.
 */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/[ \t\n\r]+/gu, ' ')
    .replace(/[\u202F\u2011]/gu, (mark) => alike[mark] ?? mark)
    .replace(/ (?=[»:;!?])/gu, noBreak)
    .replace(/« /gu, `«${noBreak}`);
