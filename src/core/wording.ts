/** A passage of a text that should be written otherwise, and where it starts in the text. */
export interface Passage {
  readonly written: string;
  readonly at: number;
}

/** Names of files and addresses of examples: their dots are no inclusive marks. */
const fileName = /\b[\w-]{1,80}\.(?:jpe?g|png|webp|pdf|mdx?|ya?ml|ts|example)\b/gi;

const blanks = (part: string): string => ' '.repeat(part.length);

/** A text with blanks in place of what must not be judged as prose: addresses, paths and file names. */
const proseOf = (text: string): string =>
  text
    .replace(/\S+/g, (part) => {
      const slash = part.indexOf('/');
      const isPath = slash !== -1 && /\.[a-z0-9]/i.test(part.slice(slash));
      return isPath || /@|:\/\/|www\./i.test(part) ? blanks(part) : part;
    })
    .replace(fileName, blanks);

/**
 * The dot of Catalan between two l’s, as in `Col·lell`: it belongs to the word. A French ending, as in
 * `professionnel·le·s`, looks the same: `le` and `les` at the end of a word are taken for one.
 */
const catalanDot = /(?<=l)·(?=l(?!es?(?![\p{L}\p{M}])))/giu;

const dotted = '[·•‧∙⋅・]';
const endings =
  '(?:e|es|s|x|ne|nes|le|les|te|tes|se|ses|ve|ves|ère|ères|trice|trices|euse|euses|rice|rices|fe|fes)';

/** Endings after a slash: those that are words of their own, as in `la/les`, are left out. */
const slashed = '(?:e|es|nes?|trices?|euses?|rices?|fes?|ères?|ves?|sses?|tes)';

/**
 * Inclusive writing that screen readers spell out: `mentor·e·s`, `·Aurélie`, `mentor.e.s`, `mentor(e)s`,
 * `mentor-e-s`, `mentor/trice`.
 */
const inclusive = [
  new RegExp(`(?<!\\p{L})\\p{L}*${dotted}\\p{L}+(?:${dotted}\\p{L}+)*`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}/.])\\p{L}{3,}/${slashed}(?:/s)?(?![\\p{L}\\p{N}/-])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}.])\\p{L}{2,}\\.${endings}(?:\\.s)?(?![\\p{L}\\p{N}./-])`, 'giu'),
  /(?<![\p{L}\p{N}])\p{L}{2,}\((?:e|es|ne|nes|le|te|trice|trices|euse|euses|rice|rices)\)s?(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}-])\p{L}{3,}-(?:e|es)(?:-s)?(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}-])\p{L}{3,}-(?:ne|trice|euse)s?-s(?![\p{L}\p{N}-])/gu,
];

/** What every form above holds: most texts hold none of it, and are not looked at further. */
const likely = /[·•‧∙⋅・]|\p{L}\.[a-zè]|\p{L}\/[enrtfèvs]|\p{L}\([entlr]|\p{L}-[ent]/iu;

/** Passages of a French text that inclusive marks make hard to hear. Each place is told once. */
export const inclusiveMarks = (text: string): Passage[] => {
  if (!likely.test(text)) return [];
  const prose = proseOf(text).replace(catalanDot, 'l');
  const found = inclusive.flatMap((form) =>
    [...prose.matchAll(form)].map(({ 0: { length }, index }): Passage => ({
      written: text.slice(index, index + length),
      at: index,
    })),
  );
  const places = new Set<number>();
  return found.filter(({ at }) => !places.has(at) && places.add(at));
};

/** Characters that change the direction of a text or that nobody sees: they can make one name look like another. */
const controls =
  /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}|\p{Cc}(?<![\t\n])/gu;
/** Joiners build emoji and Indic or Persian words, and have no place in a name. */
const joiners = /[\t\n\u2028\u2029\u200C\u200D\u00AD\u180E\uFE00-\uFE0F]|[\u{E0000}-\u{E007F}]/gu;

/** Invisible characters as `U+202E`; a name may not hold joiners either. */
export const invisibleCharacters = (text: string, kind: 'name' | 'prose'): Passage[] => {
  if (/^[\x20-\x7e]*$/.test(text)) return [];
  return [controls, ...(kind === 'name' ? [joiners] : [])].flatMap((form) =>
    [...text.trim().matchAll(form)].map((match) => ({ written: codeOf(match[0]), at: match.index })),
  );
};

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Words that mix letters of several alphabets, such as a Cyrillic « а » in a Latin name: they look like another word. */
export const mixedWords = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .map(([word]) => word)
    .filter((word) => alphabets.filter((letters) => letters.test(word)).length > 1);

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const waiting = /À COMPL[ÉE]TER|TO BE COMPLETED|\b[Ll]orem ipsum\b|\bTODO\b|\bTBD\b/g;

/** What editors write where the final text is still to come: « À COMPLÉTER » in capitals, or dummy text. */
export const placeholders = (text: string): Passage[] =>
  [...text.matchAll(waiting)].map((match) => ({ written: match[0], at: match.index }));

/** An ordinary space where French wants one that does not break: before `: ; ! ? »` at the end of a word, after `«`. */
const breaking = /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}%€°…’"]) (?=[:;!?»](?:[\s\p{P}]|$))|(?<=«) /gu;

/** Passages of a French text where a line could break before a sign, told by the sign and what is around it. */
export const plainSpaces = (text: string): Passage[] =>
  text.includes(' ')
    ? [...text.matchAll(breaking)].map(({ index }) => ({
        written: `${/\S{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''}${text.slice(index, index + 2)}`,
        at: index,
      }))
    : [];

/** Words between the straight quotation marks of a keyboard, which French writes between « and ». */
const straight = /(?<=^|\s)"[^"\n]{1,200}"(?=$|[\s.,;:!?…])/gmu;

/** Passages of a French text between straight quotation marks. */
export const straightQuotes = (text: string): Passage[] =>
  text.includes('"')
    ? [...text.matchAll(straight)].map(({ 0: written, index }) => ({
        written: written.slice(0, 60),
        at: index,
      }))
    : [];

/** A French text with its no-break spaces. The same text again changes nothing. */
export const withNoBreakSpaces = (text: string): string => text.replace(breaking, '\u00a0');

/** Whether a text holds letters in pieces, as some systems type them: two writings of one name would not match. */
export const isDecomposed = (text: string): boolean => text !== text.normalize('NFC');
