import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('so are badges that were drawn for somebody, and answers that were kept', async () => {
  const { root, settings } = await companyCopy();
  for (const folder of ['dist', 'out/badges/m-wdrw']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'out/badges/m-wdrw/reference-link.png'), '');
  writeFileSync(join(root, 'out/mentor.json'), '{ "displayName": "Wilhelmina Zurückgezogen-Testowa" }');
  const { traces } = await verifyWithdrawal(
    { root, person: 'm-wdrw', dir: `${root}/dist`, name: undefined, locale: 'en', today: '2026-11-21' },
    settings,
  );
  expect(traces.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['out/badges/m-wdrw/reference-link.png', 'out/mentor.json']),
  );
});

test('letters that wait to be sent are searched too, the draft decoded', async () => {
  const { root, settings } = await companyCopy();
  const letters = join(root, 'out', 'newsletter');
  for (const folder of [join(root, 'dist'), letters]) mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(letters, 'newsletter-1.fr.eml'),
    'Bonjour Wilhelmina Zur=\r\n=C3=BCckgezogen-Testowa\r\n',
  );
  const { traces } = await verifyWithdrawal(
    { root, person: 'm-wdrw', dir: `${root}/dist`, name: undefined, locale: 'en', today: '2026-11-21' },
    settings,
  );
  expect(traces.map(({ file, what }) => [file, what])).toContainEqual([
    'out/newsletter/newsletter-1.fr.eml',
    'name',
  ]);
});
