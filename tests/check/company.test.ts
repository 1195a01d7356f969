import { expect, test } from 'vitest';
import { checkedCompany } from './company/checked-company.ts';
import { companyFiles } from './company/company-files.ts';

test('the smallest company passes without a word', async () => {
  const { problems, counts } = await checkedCompany(companyFiles(), { production: true });
  expect(problems).toEqual([]);
  expect(counts.entries['mentors']).toBe(1);
});
