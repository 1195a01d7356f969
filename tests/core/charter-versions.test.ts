import { describe, expect, it } from 'vitest';
import {
  charterInForce,
  charterToQuote,
  readableVersions,
  versionBefore,
} from '../../src/core/charter-versions.ts';
import { charter, olderCharter } from '../../src/components/example-content.ts';

const older = { id: '1-0', data: olderCharter };
const inForce = { id: '2-0', data: charter };
const draft = {
  id: '3-0',
  data: { ...charter, version: '3.0', status: 'draft', effective: '2027-09-01' },
} as const;
const hospital = { id: '2-0-hospital', data: { ...charter, variant: 'hospital' } };
const all = [older, draft, hospital, inForce];

describe('versions of the charter', () => {
  it('leaves drafts out and puts the newest first', () => {
    expect(readableVersions([older, draft, inForce]).map(({ id }) => id)).toEqual(['2-0', '1-0']);
  });

  it('finds the charter of everyone, not the one of a sector', () => {
    expect(charterInForce(all)?.id).toBe('2-0');
    expect(charterInForce([older, draft, hospital])).toBeUndefined();
  });

  it('quotes the charter in the first language that it is written in', () => {
    const written = (locale: string) => ({ id: '2-0', locale, file: '', body: '', data: charter });
    const draftOnly = { ...written('en'), data: draft.data };
    expect(charterToQuote([written('fr'), written('en')], ['en', 'fr'])?.locale).toBe('en');
    expect(charterToQuote([written('fr'), draftOnly], ['en', 'fr'])?.locale).toBe('fr');
    expect(charterToQuote([draftOnly], ['en', 'fr'])).toBeUndefined();
  });

  it('finds the version that one replaced, of the same sector', () => {
    expect(versionBefore(all, inForce)?.id).toBe('1-0');
    expect(versionBefore(all, hospital)).toBeUndefined();
    expect(versionBefore(all, older)).toBeUndefined();
  });
});
