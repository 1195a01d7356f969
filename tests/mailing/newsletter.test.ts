import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import {
  dayOfSending,
  issuesAsked,
  languagesAsked,
  UnknownIssue,
  UnknownLanguage,
} from '../../scripts/mailing/issues-asked.ts';
import { leftOut, letterReport, picturesWithoutAlt } from '../../scripts/mailing/letter-report.ts';
import { mailingTexts } from '../../scripts/mailing/mailing-texts.ts';
import { newsletterOptions } from '../../scripts/mailing/newsletter-options.ts';
import { Misuse } from '../../scripts/report/misuse.ts';
import type { Consent, Purpose } from '../../src/core/consent.ts';
import type { Kit } from '../../src/core/kit.ts';
import { letterText } from '../../src/letters/letter-text.ts';
import { awkwardCompany, demonstration, lettersOf, TODAY } from './letters.ts';

const inFrench = <T extends { letter: { site: { locale: string } } }>(letters: readonly T[]): T => {
  const french = letters.find(({ letter }) => letter.site.locale === 'fr');
  if (!french) throw new Error('No letter in French.');
  return french;
};

/** The kit as if a person had never been asked for a purpose. */
const unasked = (kit: Kit, id: string, purpose: Purpose): Kit => ({
  ...kit,
  consents: kit.consents.map((one) => {
    if (one.data.person !== id) return one;
    const purposes = Object.fromEntries(
      Object.entries(one.data.purposes).filter(([name]) => name !== purpose),
    ) as Consent['purposes'];
    return { ...one, data: { ...one.data, purposes } };
  }),
});

describe('a letter', () => {
  test('names whoever agreed, and nobody who withdrew, left or let a consent expire', async () => {
    const { kit, out } = await awkwardCompany();
    const { letter, html } = inFrench(await lettersOf(kit, out));
    expect(letter.people.map(({ id }) => id)).toEqual(['m-long60']);
    for (const text of [html, letterText(letter)]) {
      expect(text).toContain(letter.people[0]?.name);
      expect(text).not.toMatch(/Wilhelmina|m-wdrw|m-gone|m-xprd/);
    }
  });

  test('says nothing of nor by someone who agreed to the site alone', async () => {
    const { kit, out } = await awkwardCompany();
    const before = inFrench(await lettersOf(kit, out));
    const after = inFrench(await lettersOf(unasked(kit, 'm-long60', 'newsletter'), out));
    expect(before.html).toContain('Attendre est un métier &amp; un plaisir');
    expect(after.html).not.toContain('Attendre est un métier');
    expect(after.letter.people).toEqual([]);
    expect(leftOut(after.asked, after.letter)).toEqual(
      expect.arrayContaining(['testimonials attendre', 'mentors m-long60']),
    );
  });

  test('shows what editors typed as text', async () => {
    const { kit, out } = await awkwardCompany();
    const newsletters = kit.newsletters.map((one) => ({
      ...one,
      data: { ...one.data, title: '<img src=x onerror=alert(1)>', lead: '</title><b>"&' },
    }));
    const { html } = inFrench(await lettersOf({ ...kit, newsletters }, out));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img src=x|<b>/);
  });

  test('gives a programme a new picture when its colour or its motif changes', async () => {
    const kit = await demonstration();
    const { out } = await awkwardCompany();
    const marks = async (identity: object) => {
      const programmes = kit.programmes.map((one) => ({
        ...one,
        data: { ...one.data, identity: { ...one.data.identity, ...identity } },
      }));
      const { html } = inFrench(await lettersOf({ ...kit, programmes }, out, 7));
      return /logos\/grand-relais\/mark-light-512\.png[^"]*/.exec(html)?.[0];
    };
    const all = await Promise.all([marks({}), marks({ primary: '#702963' }), marks({ motif: 'spiral' })]);
    expect(new Set(all).size).toBe(3);
    expect(all).not.toContain(undefined);
  });

  test('of the future is written as on its day, from what is out by then', async () => {
    const { kit, out } = await awkwardCompany();
    const newsletters = kit.newsletters.map((one) => ({
      ...one,
      data: { ...one.data, date: '2027-03-02', news: ['future', 'ouverture'] },
    }));
    expect(dayOfSending({ date: '2027-03-02' }, TODAY)).toBe('2027-03-02');
    const { letter } = inFrench(await lettersOf({ ...kit, newsletters }, out));
    const shown = letter.parts.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(shown).toContain('future');
    expect(letter.site.today).toBe('2027-03-02');
  });
});

describe('the plain text', () => {
  test('holds every link of the e-mail as an address of its own line, and lines that fit', async () => {
    const kit = await demonstration();
    const { out } = await awkwardCompany();
    for (const { html, letter } of await lettersOf(kit, out)) {
      const lines = letterText(letter).split('\n');
      expect(lines.filter((line) => line.length > 72 && !/^\s*https?:\/\/\S+$/.test(line))).toEqual([]);
      const links = [...html.matchAll(/\bhref="(https[^"]*)"/g)].map(([, address]) => address);
      const home = new URL(letter.site.href('home'), letter.site.settings.site).href;
      expect(links.filter((link) => link !== home && !lines.some((line) => line.trim() === link))).toEqual(
        [],
      );
    }
  });
});

describe('the draft', () => {
  test('is a message that Outlook opens to be sent, the same in both forms, to nobody yet', async () => {
    const kit = await demonstration();
    const { out } = await awkwardCompany();
    for (const { files, html, letter } of await lettersOf(kit, out)) {
      const path = files.find((one) => one.path.endsWith('.eml'))?.path ?? '';
      const bytes = readFileSync(path);
      const message = await PostalMime.parse(bytes);
      const headers = Object.fromEntries(message.headers.map(({ key, value }) => [key, value]));
      expect(headers).toMatchObject({ 'x-unsent': '1', 'content-language': letter.site.locale });
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:to|cc|bcc|from|message-id|date)$/)]),
      );
      expect(headers['content-type']).toMatch(/^multipart\/alternative/);
      expect(message.subject).toBe(letter.subject);
      expect(message.html?.trim()).toBe(html.trim());
      expect(message.text?.trim()).toBe(letterText(letter).trim());
      const text = bytes.toString('latin1');
      expect(text.split('Content-Transfer-Encoding: quoted-printable').length - 1).toBe(2);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0080-\uffff]/);
      expect(text.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
    }
  });

  test('has the same bytes when nothing changed', async () => {
    const { kit, out } = await awkwardCompany();
    const bytes = async () =>
      (await lettersOf(kit, out)).flatMap(({ files }) =>
        files.map(({ path }) => readFileSync(path, 'latin1')),
      );
    expect(await bytes()).toEqual(await bytes());
  });
});

describe('the command', () => {
  const defaults = { here: '/kit', now: TODAY, locale: 'fr' } as const;

  test.each([[['7']], [['--all']], [['7', '--locale', 'en']]])('understands %j', (words) => {
    expect(newsletterOptions(words, defaults)).toMatchObject({ today: TODAY });
  });

  test.each([[[]], [['seven']], [['7', '8']], [['7', '--all']]])('refuses %j', (words) => {
    expect(newsletterOptions(words, defaults)).toBeUndefined();
  });

  test.each([[['7', '--today', '2026-02-30']], [['--odd']]])('says what is wrong with %j', (words) => {
    expect(() => newsletterOptions(words, defaults)).toThrow(Misuse);
  });

  test('names the nearest number and all of them when there is no such issue', async () => {
    const kit = await demonstration();
    expect(() => issuesAsked(kit, { number: 9 })).toThrow(UnknownIssue);
    const error = new UnknownIssue(9, [5, 6, 7]);
    expect(mailingTexts.fr.unknownIssue(error)).toBe(
      'Il n’y a pas de numéro 9. Le plus proche est le 7\u00a0; il y a\u00a0: 5, 6, 7.',
    );
    expect(mailingTexts.en.unknownIssue(error)).toBe(
      'There is no issue 9. The nearest is 7; there are: 5, 6, 7.',
    );
  });

  test('names the languages of the site when it is asked for another', async () => {
    const kit = await demonstration();
    expect(() => languagesAsked(kit, '2026-11', 'de')).toThrow(UnknownLanguage);
    expect(mailingTexts.en.unknownLanguage(new UnknownLanguage('de', ['fr', 'en']))).toContain('fr, en');
  });

  test('lists pictures without alternative text, and fails; an empty one is an answer', async () => {
    expect(picturesWithoutAlt('<img src="a.png"><img src="b.png" alt=""><img alt="C" src="c.png">')).toEqual([
      'a.png',
    ]);
    const { kit, out } = await awkwardCompany();
    const letters = await lettersOf(kit, out);
    const asked = { root: out, locale: 'fr', today: TODAY } as const;
    expect(letterReport(letters, asked).isSound).toBe(true);
    const bare = letters.map((one) => ({ ...one, html: one.html.replaceAll(' alt=""', '') }));
    expect(letterReport(bare, asked).isSound).toBe(false);
    expect(letterReport(bare, asked).lines.join('\n')).toContain('icon-512.png');
  });

  test('refuses a letter that Gmail would cut', async () => {
    const { kit, out } = await awkwardCompany();
    const heavy = (await lettersOf(kit, out)).map((one) => ({
      ...one,
      html: one.html + ' '.repeat(102_400),
    }));
    const { isSound, lines } = letterReport(heavy, { root: out, locale: 'en', today: TODAY });
    expect(isSound).toBe(false);
    expect(lines.join('\n')).toContain('Over 100 KB');
  });
});
