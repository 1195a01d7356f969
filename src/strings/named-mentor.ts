import type { Published, PublishedMentor } from '../core/published.ts';
import type { Site } from './site.ts';
import { namedEntry } from './names.ts';

/** A mentor who may be named, and what of their profile this language can say. */
export interface NamedMentor {
  readonly id: string;
  readonly name: string;
  /** Absent where the profile is not written in this language. */
  readonly role: string | undefined;
  readonly alt: string;
  /** Whether the profile has a page in this language. */
  readonly hasPage: boolean;
  readonly data: PublishedMentor;
}

/** The mentor of an id: a name needs no translation, so an untranslated profile still gives it. */
export const namedMentor = (kit: Published, site: Site, id: string): NamedMentor | undefined => {
  const mentor = namedEntry(kit.mentors, id, [kit, site]);
  if (!mentor) return undefined;
  const { displayName, role, photo } = mentor.data;
  const isWritten = mentor.locale === site.locale;
  const words = isWritten ? { role, alt: photo?.alt ?? '' } : { role: undefined, alt: '' };
  return { id, name: displayName, ...words, hasPage: isWritten, data: mentor.data };
};
