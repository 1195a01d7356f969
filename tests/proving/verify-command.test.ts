import { expect, test } from 'vitest';
import { verifyWithdrawal } from '../../scripts/proving/verify-command.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

test('a site that is not there proves nothing', async () => {
  const { root, settings } = await companyCopy();
  const options = {
    root,
    person: 'm-wdrw',
    dir: `${root}/dist`,
    name: undefined,
    locale: 'en',
    today: '2026-11-21',
  } as const;
  const { searched, lines } = await verifyWithdrawal(options, settings);
  expect(searched).toBe(false);
  expect(lines.join(' ')).toContain('The folder dist does not exist: nothing was searched.');
});
