import type { Consent, Purpose } from './consent.ts';
import type { Day } from './day.ts';
import type { Mentor } from './mentor.ts';

/** A person as the one door sees them: where they stand in the company, and what they agreed to. */
export interface Person {
  readonly id: string;
  readonly status: Mentor['status'];
  readonly consent: Consent | undefined;
}

/** `profile` is the ground of everything that shows a mentor: a withdrawn profile takes the rest with it. */
const grounds: Record<Purpose, readonly Purpose[]> = {
  profile: ['profile'],
  photo: ['profile', 'photo'],
  video: ['video'],
  award: ['profile', 'award'],
  externalBadge: ['profile', 'externalBadge'],
  testimonial: ['testimonial'],
  newsletter: ['newsletter'],
};

const granted = (consent: Consent, purpose: Purpose, today: Day): boolean => {
  const answer = consent.purposes[purpose];
  return (
    answer?.state === 'granted' &&
    answer.date <= today &&
    (answer.expires === undefined || today < answer.expires)
  );
};

/**
 * The only door to a person: whether they may appear for a purpose on a day. Nobody appears who has left, who
 * has no record, or whose consent is refused, withdrawn, not yet given or expired.
 */
export const visible = ({ status, consent }: Person, purpose: Purpose, today: Day): boolean =>
  status !== 'left' &&
  consent !== undefined &&
  grounds[purpose].every((ground) => granted(consent, ground, today));
