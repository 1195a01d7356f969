import { purposes, type Purpose } from './consent.ts';
import type { Entry, Kit } from './kit.ts';
import type { Mentor } from './mentor.ts';
import { folded } from './text.ts';

/** The files of a person's profile: that of the default language first, then its translations. */
export const profilesOf = (kit: Kit, id: string): Entry<Mentor>[] =>
  kit.mentors
    .filter((one) => one.id === id)
    .toSorted(
      (a, b) =>
        Number(b.locale === kit.settings.defaultLocale) - Number(a.locale === kit.settings.defaultLocale),
    );

/** Everyone a file of the kit is about or signed by: mentors, people of the register, authors. */
export const knownPeople = (kit: Kit): string[] => [
  ...new Set([
    ...kit.mentors.map(({ id }) => id),
    ...kit.consents.map(({ data }) => data.person),
    ...kit.testimonials.flatMap(({ data }) => (data.author === undefined ? [] : [data.author])),
  ]),
];

/** The kit as if a person had never been in it: what everyone else says and is called. */
export const withoutPerson = (kit: Kit, id: string): Kit => ({
  ...kit,
  mentors: kit.mentors.filter((one) => one.id !== id),
  testimonials: kit.testimonials.filter(({ data }) => data.author !== id),
});

/** The name that someone without a profile signs with. */
export const signatureOf = (kit: Kit, id: string): string | undefined =>
  kit.testimonials.find(({ data }) => data.author === id && data.signature)?.data.signature?.name;

/** Whether the register knows a person. */
export const hasRecord = (kit: Kit, id: string): boolean =>
  kit.consents.some(({ data }) => data.person === id);

/** What a person agreed to and did not take back, whatever the day. */
export const grantedTo = (kit: Kit, id: string): Purpose[] => {
  const answers = kit.consents.find(({ data }) => data.person === id)?.data.purposes ?? {};
  return purposes.filter((one) => answers[one]?.state === 'granted');
};

/** The mentor of a name, however it is written, on a site. */
export const mentorNamed = (kit: Kit, name: string, site: string): string | undefined =>
  kit.mentors.find(({ data }) => folded(data.displayName) === folded(name) && data.site === site)?.id;
