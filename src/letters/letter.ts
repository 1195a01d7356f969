import type { Newsletter } from '../core/editorial.ts';
import type { Entry } from '../core/kit.ts';
import { logoPath } from '../core/logo-file.ts';
import { mailHref } from '../core/mail.ts';
import { initialsOf } from '../core/initials-tile.ts';
import type { Identity } from '../core/programme.ts';
import type { Published } from '../core/published.ts';
import { siteIcons } from '../core/site-icon.ts';
import { namedMentor } from '../strings/named-mentor.ts';
import { siteName } from '../strings/names.ts';
import { newsletterParts, type NewsletterPart } from '../strings/newsletter-parts.ts';
import type { Site } from '../strings/site.ts';

/** Someone the letter presents: by name and role, never by a portrait, which an e-mail could not take back. */
export interface LetterPerson {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly initials: string;
  readonly post: string;
}

/** An issue of the newsletter in one language, as it is sent: every address is absolute. */
export interface Letter {
  readonly site: Site;
  readonly issue: Newsletter;
  readonly subject: string;
  readonly eyebrow: string;
  /** The web version. */
  readonly online: string;
  readonly mark: string;
  readonly parts: readonly NewsletterPart[];
  readonly people: readonly LetterPerson[];
  readonly stop: string;
  readonly absolute: (href: string) => string;
}

/** The letter of an issue, from what may be shown: `kit` decides who is in it. */
export const letterOf = (kit: Published, site: Site, { id, data }: Entry<Newsletter>): Letter => {
  const { settings, t, href, day, locale } = site;
  const absolute = (path: string): string => new URL(path, settings.site).href;
  return {
    site,
    issue: data,
    subject: t('letter.subject', {
      site: settings.title[locale] ?? settings.organisation.short,
      number: data.number,
      title: data.title,
    }),
    eyebrow: t('newsletter.numberAt', { number: data.number, month: day(data.date, 'month') }),
    online: absolute(href('newsletter', id)),
    mark: absolute(`${site.file(siteIcons.letter)}?v=${versionOf(settings.identity)}`),
    parts: newsletterParts(kit, data, site),
    people: peopleOf(kit, site, data.mentors),
    stop: mailHref(settings.contacts.programme.email, {
      subject: t('letter.stopSubject'),
      body: t('letter.stopBody'),
    }),
    absolute,
  };
};

const peopleOf = (kit: Published, site: Site, ids: readonly string[]): LetterPerson[] =>
  ids.flatMap((id) => {
    const mentor = namedMentor(kit, site, id);
    if (mentor?.role === undefined) return [];
    const place = siteName(kit, site, mentor.data.site);
    return [
      {
        id,
        href: site.href('mentor', id),
        name: mentor.name,
        initials: initialsOf(mentor.name),
        post: site.t('mentorCard.roleAt', { role: mentor.role, place }),
      },
    ];
  });

/** Mail programs keep pictures by their address: a logo that changed needs another one. */
const versionOf = (identity: Partial<Identity>): string => {
  const { motif, primary, accent, meet, turns, tilt } = identity;
  return [motif, primary, accent, meet, turns, tilt]
    .filter((one) => one !== undefined)
    .join('-')
    .replaceAll('#', '');
};

/** Address of the mark of a programme, as PNG: mail programs do not draw SVG. */
export const markAddress = (
  { site, absolute }: Letter,
  programme: { readonly id: string; readonly identity: Identity },
): string => {
  const path = logoPath({ owner: programme.id }, { form: 'mark', tone: 'light', width: 512 });
  return absolute(`${site.file(path)}?v=${versionOf(programme.identity)}`);
};
