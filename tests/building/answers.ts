import type { Consent, Purpose } from '../../src/core/consent.ts';
import type { Kit } from '../../src/core/kit.ts';

type Answer = Consent['purposes'][Purpose] & object;

export const refused = { state: 'refused', date: '2026-01-01', form: '1', proof: 'X' } as const;

/** A kit with one answer of one person changed: refused unless told otherwise. */
export const withAnswer = (kit: Kit, person: string, purpose: Purpose, state: Answer = refused): Kit => ({
  ...kit,
  consents: kit.consents.map((entry) =>
    entry.data.person === person
      ? { ...entry, data: { ...entry.data, purposes: { ...entry.data.purposes, [purpose]: state } } }
      : entry,
  ),
});
