import type { Passage } from './wording.ts';

/** A French or international telephone number; a company’s short numbers are not of this form. */
const telephone = /(?<![\d/.-])(?:0[1-9]|\+\d{2,3}[ .-]?(?:\(0\))?[1-9])(?:[ .-]?\d{2}){4}(?!\d)/g;

/** Mailboxes that people have at home. */
const homeMail =
  /[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|orange|wanadoo|free|sfr|laposte|proton|protonmail|gmx|videotron|wp|onet)\.[a-z.]{2,8}(?![\w-])/gi;

/** Telephone numbers and home mailboxes that a text tells: a profile leads to the programme, never to the person. */
export const privateContacts = (text: string): Passage[] =>
  /[\d@]/.test(text)
    ? [telephone, homeMail].flatMap((form) =>
        [...text.matchAll(form)].map((match): Passage => ({ written: match[0], at: match.index })),
      )
    : [];
