import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { KeptFiles } from '../../scripts/content-files/kept-files.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

test('files kept from one check to the next give what a first check gives', async () => {
  const { root, settings } = await companyCopy();
  const kept = new KeptFiles(root);
  const today = '2026-11-21';
  const both = async () => {
    const again = await checkContent({ root, settings, today, kept });
    const afresh = await checkContent({ root, settings, today });
    expect(again.problems).toEqual(afresh.problems);
    expect(again.kit).toEqual(afresh.kit);
    return again.problems.map(({ id, file }) => `${id} ${file}`);
  };
  const change = (file: string, edit: (text: string) => string): void => {
    writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
    kept.forget(join(root, file));
  };
  const first = await both();
  const english = 'src/content/pages/en/why.mdx';
  change('src/content/pages/fr/why.mdx', (text) => text.replace('title:', 'titel:'));
  expect(await both()).toContain('unknown-key src/content/pages/fr/why.mdx');
  change('src/content/pages/fr/why.mdx', (text) => text.replace('titel:', 'title:'));
  change(english, (text) => `${text}\n[Seen](/nowhere/)\n`);
  expect(await both()).toContain(`dead-link ${english}`);
  change(english, (text) => text.replace('\n[Seen](/nowhere/)\n', ''));
  const picture = join(root, 'src/content/pages/images/banc.png');
  const bytes = readFileSync(picture);
  rmSync(picture);
  kept.forget(picture);
  expect(await both()).toContain(`missing-picture ${english}`);
  writeFileSync(picture, bytes);
  kept.forget(picture);
  expect(await both()).toEqual(first);
});
