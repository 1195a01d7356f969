import type { NewsletterRow } from '../strings/newsletter-parts.ts';
import type { Letter } from './letter.ts';

/** What a line holds before it is hard to read, and far below the 998 octets of RFC 5322. */
const width = 72;

/** Words on lines of at most 72 characters; an address is never cut, and no-break spaces hold. */
export const wrapped = (text: string, indent = ''): string => {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && Array.from(`${last} ${word}`).length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(`${indent}${word}`);
    }
  }
  return lines.join('\n');
};

const rule = (mark: string, title: string): string => mark.repeat(Math.min(width, Array.from(title).length));

const heading = (title: string, locale: string): string =>
  `${title.toLocaleUpperCase(locale)}\n${rule('-', title)}`;

const row = ({ absolute, site }: Letter, one: NewsletterRow): string =>
  [
    wrapped(one.title),
    ...(one.mark === undefined ? [] : [wrapped(one.mark, '  ')]),
    ...(one.meta === undefined ? [] : [wrapped(one.meta, '  ')]),
    ...(one.text === undefined ? [] : [wrapped(one.text, '  ')]),
    `  ${absolute(one.href)}`,
    ...(one.calendar === undefined
      ? []
      : [wrapped(site.t('letter.calendar'), '  '), `  ${absolute(one.calendar)}`]),
  ].join('\n');

/** The same letter in plain text: every link is an address on a line of its own. */
export const letterText = (letter: Letter): string => {
  const { site, issue, eyebrow, online, parts, people, absolute } = letter;
  const { settings, t, locale } = site;
  const { role, email } = settings.contacts.programme;
  const blocks = [
    `${settings.title[locale] ?? ''}\n${settings.wordmark}`,
    wrapped(eyebrow),
    `${wrapped(issue.title)}\n${rule('=', issue.title)}`,
    wrapped(issue.lead),
    `${t('letter.onlineLong')}\n${online}`,
    ...parts.flatMap(({ name, rows }) => [
      heading(t(`newsletter.${name}`), locale),
      ...rows.map((one) => row(letter, one)),
    ]),
    ...(people.length > 0 ? [heading(t('newsletter.mentors'), locale)] : []),
    ...people.map(({ name, post, href }) => `${wrapped(name)}\n${wrapped(post, '  ')}\n  ${absolute(href)}`),
    // What mail programs take for the mark of a signature.
    '-- ',
    wrapped(t('letter.why', { organisation: settings.organisation.short })),
    `${t('letter.write', { role: role[locale] ?? email })}\n${email}`,
    `${t('letter.stop')}\n${email}`,
    `${t('letter.privacy')}\n${absolute(site.href('personalData'))}`,
    wrapped(`${settings.organisation.name}, ${settings.organisation.address}`),
  ];
  return `${blocks.join('\n\n')}\n`;
};
