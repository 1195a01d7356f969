import { expect, test } from 'vitest';
import { grownCompany } from '../../bench/check/grown-company.ts';
import { checkedCompany } from './company/checked-company.ts';

test('a thousand files are checked in less than two seconds', { timeout: 60_000 }, async () => {
  let spent = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && spent >= 2000; run += 1) {
    const { counts, problems, milliseconds } = await checkedCompany(grownCompany(280, 60));
    expect(problems).toEqual([]);
    expect(counts.files).toBeGreaterThan(1000);
    spent = Math.min(spent, milliseconds);
  }
  expect(spent).toBeLessThan(2000);
});
