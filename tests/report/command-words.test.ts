import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandWords } from '../../scripts/report/command-words.ts';
import { Misuse } from '../../scripts/report/misuse.ts';

const scripts = join(import.meta.dirname, '../../scripts');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const defaults = { here: '/kit', now: '2026-11-21', locale: 'fr' } as const;
const read = (words: readonly string[]) =>
  commandWords(words, { defaults, flags: { json: { type: 'boolean', default: false } } });

test('the day, the language and the project are read in one place, the day as people write it', () => {
  const { today, locale, root, values } = read(['--today', '2/3/2027', '--locale=en', '--json']);
  expect({ today, locale, values }).toMatchObject({
    today: '2027-03-02',
    locale: 'en',
    values: { json: true },
  });
  expect(root).toMatch(/kit$/);
  expect(read([])).toMatchObject({ today: '2026-11-21', locale: 'fr' });
});

test.each([
  [['--jsn'], '« --jsn » n’existe pas. Vouliez-vous dire « --json » ?'],
  [['--todya', '2026-11-21'], '« --todya » n’existe pas. Vouliez-vous dire « --today » ?'],
  [['--wxyzwxyz'], '« --wxyzwxyz » n’existe pas.'],
  [['--today'], '« --today » attend une valeur.'],
  [['--today', '--json'], '« --today » attend une valeur.'],
  [
    ['--locale', 'fr', '--locale', 'en'],
    '« --locale » est donné deux fois : lancez la commande une fois pour chaque valeur.',
  ],
  [['--json=yes'], '« --json » n’attend pas de valeur.'],
  [['why.mdx'], '« why.mdx » n’est pas attendu ici.'],
  [['--today', '31/02/2026'], '--today 31/02/2026 : une date est attendue, AAAA-MM-JJ, comme 2026-11-21.'],
  [['--locale', 'de'], '--locale de : fr ou en.'],
])('%j is told in words', (words, told) => {
  expect(() => read(words)).toThrow(Misuse);
  try {
    read(words);
  } catch (error) {
    const { fr = '', en = '' } = error instanceof Misuse ? error.told : {};
    expect(plain(fr)).toBe(told);
    expect(en).not.toBe(fr);
  }
});

const run = (name: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, `${name}.ts`), ...words], {
    encoding: 'utf8',
  });
  return { status, said: plain(stdout), told: plain(stderr) };
};

test.each([
  'check',
  'build',
  'badges',
  'import',
  'new',
  'newsletter',
  'report',
  'serve',
  'start',
  'translated',
  'withdraw',
  'withdraw-verify',
])('npm run %s says how it is used, in both languages', { timeout: 60_000 }, (name) => {
  const { status, said, told } = run(name, '--help');
  expect({ status, told }).toEqual({ status: 0, told: '' });
  expect(said).toContain('Utilisation : npm');
  expect(said).toContain('Usage: npm');
});

test.each(['check', 'build', 'serve'])(
  'npm run %s says which flag was meant',
  { timeout: 60_000 },
  (name) => {
    const { status, said, told } = run(name, '--prot');
    expect({ status, said }).toEqual({ status: 2, said: '' });
    expect(told).toContain('« --prot » n’existe pas.');
    expect(told).toContain('“--prot” does not exist.');
  },
);
