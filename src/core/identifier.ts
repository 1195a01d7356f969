import { z } from 'zod';
import { shaped } from './field.ts';
import { plainNameOf } from './file-name.ts';
import { languageNamed, languageNames } from './language-name.ts';
import { spokenAs } from './spoken.ts';
import { zoneCities, zoneNamed } from './zone-name.ts';

/**
 * Name of an entry: its file name without extension, lower-case letters, digits and hyphens, 80 at most: Windows
 * allows 260 for a whole path.
 */
export const idSchema = spokenAs(
  shaped(z.string().regex(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/), [
    'un identifiant en minuscules sans accent, chiffres et traits d’union, 80 au plus, comme grand-relais',
    'an id in lower-case letters without accents, digits and hyphens, at most 80, such as grand-relais',
  ]),
  { meant: (text) => plainNameOf(text).slice(0, 80) || undefined },
);

/** A mentor's id looks random, such as `m-7k2q`, so that an address tells nothing of the person. */
export const mentorIdSchema = shaped(z.string().regex(/^m-[a-z0-9]{4,12}$/), [
  'un identifiant de mentor, m- suivi de 4 à 12 lettres ou chiffres, comme m-7k2q',
  'a mentor’s id, m- followed by 4 to 12 letters or digits, such as m-7k2q',
]);

/** Any person known to the consent register: a mentor `m-…` or another signatory `p-…`. */
export const personIdSchema = shaped(z.string().regex(/^[mp]-[a-z0-9]{4,12}$/), [
  'un identifiant de personne, m- ou p- suivi de 4 à 12 lettres ou chiffres, comme m-7k2q',
  'a person’s id, m- or p- followed by 4 to 12 letters or digits, such as m-7k2q',
]);

/** Version of a charter or a rule, such as `2.0`; kept as text so that 2.0 does not become 2. */
export const versionSchema = shaped(z.string().regex(/^\d+\.\d+$/), [
  'une version entre guillemets, comme "2.0"',
  'a version in quotation marks, such as "2.0"',
]);

/** The IANA names that this JavaScript engine knows, such as `Europe/Paris`. */
export const timeZoneSchema = spokenAs(
  shaped(
    z.string().refine((zone) => knownZone(zone), { params: { problem: 'unknown-time-zone' } }),
    ['un fuseau horaire, comme Europe/Paris', 'a time zone, such as Europe/Paris'],
  ),
  { meant: zoneNamed, names: zoneCities },
);

const zones = new Map<string, boolean>();

/** Asking the engine is slow, and a company has few zones. */
const knownZone = (zone: string): boolean => {
  const known = zones.get(zone) ?? isZone(zone);
  zones.set(zone, known);
  return known;
};

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone) || zone === 'UTC';
  } catch {
    return false;
  }
};

/** A language as BCP 47 names it, such as `fr` or `pl`. */
export const languageSchema = spokenAs(
  shaped(
    z.string().refine((code) => knownLanguage(code)),
    ['un code de langue, comme fr ou pl', 'a language code, such as fr or pl'],
  ),
  { meant: languageNamed, names: languageNames },
);

const languages = new Map<string, boolean>();

/** Asking the engine is slow, and a company speaks few languages. */
const knownLanguage = (code: string): boolean => {
  const known = languages.get(code) ?? isLanguage(code);
  languages.set(code, known);
  return known;
};

const named = (type: Intl.DisplayNamesType, code: string | undefined): boolean =>
  code === undefined || new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;

/** Whether each part of a code is one that the engine has a name for: `xx` and `fr-yy` are not. */
const isLanguage = (code: string): boolean => {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) return false;
  try {
    const { language, script, region } = new Intl.Locale(code);
    return named('language', language) && named('script', script) && named('region', region);
  } catch {
    return false;
  }
};
