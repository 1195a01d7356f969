import { z } from 'zod';

/** Name of an entry: its file name without extension, lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A mentor's id looks random, such as `m-7k2q`, so that an address tells nothing of the person. */
export const mentorIdSchema = z.string().regex(/^m-[a-z0-9]{4,12}$/);

/** Any person known to the consent register: a mentor `m-…` or another signatory `p-…`. */
export const personIdSchema = z.string().regex(/^[mp]-[a-z0-9]{4,12}$/);

/** Version of a charter or a rule, such as `2.0`; kept as text so that 2.0 does not become 2. */
export const versionSchema = z.string().regex(/^\d+\.\d+$/);

/** The IANA names that this JavaScript engine knows, such as `Europe/Paris`. */
export const timeZoneSchema = z
  .string()
  .refine((zone) => knownZone(zone), { params: { problem: 'unknown-time-zone' } });

const knownZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone) || zone === 'UTC';
  } catch {
    return false;
  }
};

/** A language as BCP 47 names it, such as `fr` or `pl`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
