import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { Misuse } from '../../scripts/report/misuse.ts';
import { confirmTranslations, translatedOptions } from '../../scripts/translating/translated-command.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

const today = '2026-11-21';
const french = 'src/content/pages/fr/why.mdx';
const english = 'src/content/pages/en/why.mdx';

async function company() {
  const { root, settings } = await companyCopy();
  const confirm = (files: readonly string[], all = false) =>
    confirmTranslations({ root, files, all, locale: 'fr' }, settings);
  const rewrite = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  const stale = async (): Promise<string[]> => {
    const { problems, failed } = await checkContent({ root, settings, today });
    expect(failed).toBe(false);
    return problems.filter(({ id }) => id === 'stale-translation').map(({ file, line }) => `${file}:${line}`);
  };
  return { root, confirm, rewrite, stale };
}

describe('npm run translated', () => {
  it('says which translations nobody confirmed, and nothing of them in the check', async () => {
    const { confirm, stale } = await company();
    const { lines } = await confirm([]);
    expect(lines[0]).toMatch(/^Jamais confirmées\s: \d+\.$/);
    expect(lines).toContain(`  ${english}`);
    expect(await stale()).toEqual([]);
  });

  it('confirms one, which the check then holds against its original', async () => {
    const { root, confirm, rewrite, stale } = await company();
    const before = readFileSync(join(root, english), 'utf8');
    expect((await confirm([english.replaceAll('/', '\\')])).exit).toBe(0);
    const after = readFileSync(join(root, english), 'utf8');
    expect(after.replace(/translationOf: [a-p]{8}\n/, '')).toBe(before);
    expect(await stale()).toEqual([]);
    rewrite(french, 'le cœur y est', 'le cœur y reste');
    const line = after.split('\n').findIndex((text) => text.startsWith('translationOf')) + 1;
    expect(await stale()).toEqual([`${english}:${line}`]);
    await confirm([english]);
    expect(await stale()).toEqual([]);
  });

  it('heeds neither spaces nor fields that are the same in every language', async () => {
    const { confirm, rewrite, stale } = await company();
    await confirm([], true);
    rewrite(french, 'le cœur y est', 'le  cœur\u00a0y\nest');
    rewrite('src/content/recognition/fr/mot.yaml', /^cost: .*$/m, 'cost: modest');
    expect(await stale()).toEqual([]);
    rewrite('src/content/recognition/fr/mot.yaml', /^summary: .*$/m, 'summary: Autre chose');
    expect(await stale()).toEqual([expect.stringContaining('src/content/recognition/en/mot.yaml:')]);
  });

  it('refuses a file that is no translation, and confirms nothing then', async () => {
    const { root, confirm } = await company();
    const before = readFileSync(join(root, english), 'utf8');
    const { lines, exit } = await confirm([english, french]);
    expect([lines, exit]).toEqual([[`${french} n’est pas une traduction qui se lit.`], 1]);
    expect(readFileSync(join(root, english), 'utf8')).toBe(before);
  });

  it('takes files or --all, not both', () => {
    const read = (...words: string[]) =>
      translatedOptions(words, { here: '/kit', now: '2026-11-21', locale: 'fr' });
    expect(read('--all', english)).toBeUndefined();
    expect(() => read('--locale', 'de')).toThrow(Misuse);
    expect(read('--all')).toMatchObject({ all: true, files: [] });
  });
});
