import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownFiles } from '../../scripts/building/badge-choice.ts';

const kit = join(import.meta.dirname, '../..');
let out = '';
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'badges-'));
});
afterAll(() => {
  rmSync(out, { recursive: true });
});

const badges = (...words: readonly string[]) => {
  const today = words.includes('--today') ? [] : ['--today', '2026-11-21'];
  const all = ['scripts/badges.ts', ...today, '--out', out, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: kit, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

test.each([
  [['--mentor', 'm-7k2', '--dry-run'], 'Vouliez-vous dire m-7k2q\u00a0?'],
  [['--programme', 'nope', '--dry-run'], 'Au choix\u00a0: grand-relais, longitudes, rebours'],
  [['--programme', 'Grand Relais', '--dry-run'], 'Vouliez-vous dire grand-relais\u00a0?'],
  [['--format', 'links', '--locale', 'en'], 'Did you mean link?'],
  [['--mentor', 'm-1b4k'], '--mentor m-1b4k --dry-run dit pourquoi'],
  [
    ['--mentor', 'm-9c5r', '--today', '2027-02-01', '--dry-run'],
    'faute de consentement « profile » en vigueur'.replaceAll(/(?<=«) | (?=»)/g, '\u00a0'),
  ],
  [['--mentor', 'm-9c5r', '--programme', 'longitudes'], 'Aucune image à dessiner pour ce choix'],
  [['--mentor', '--dry-run'], '« --mentor » attend une valeur'.replaceAll(/(?<=«) | (?=»)/g, '\u00a0')],
])('what is unknown or has no picture is told: %s', { timeout: 60_000 }, (words, wanted) => {
  const { status, said } = badges(...words);
  expect(said).toContain(wanted);
  expect(status).toBe(2);
  expect(readdirSync(out)).toEqual([]);
});

test('a whole run removes pictures of badges, and ZIPs of those that nobody holds any more', () => {
  const holds = ownFiles([{ path: 'badges/m-7k2q/reference-emblem.png' }]);
  expect(holds('badges/m-7k2q/reference-emblem.png')).toBe(true);
  expect(holds('badges/m-9gone/en/reference-square-light.png')).toBe(true);
  expect(holds('badges/m-9gone/reference.zip')).toBe(true);
  expect(holds('badges/m-7k2q/en/reference.zip')).toBe(true);
  expect(holds('badges/m-7k2q/reference.zip')).toBe(false);
  expect(holds('badges/archive.zip')).toBe(false);
  expect(holds('badges/m-7k2q/photo.png')).toBe(false);
});

test('says so where nobody earned anything', { timeout: 60_000 }, () => {
  const { status, said } = badges('--mentor', 'm-9c5r', '--programme', 'longitudes', '--dry-run');
  expect(said).toContain('Personne n’a de badge pour ce choix.');
  expect(status).toBe(0);
});

test('says what somebody still lacks for each badge, the nearest first', { timeout: 60_000 }, () => {
  const { said } = badges('--mentor', 'm-9c5r', '--dry-run', '--today', '2026-11-21');
  const ahead = said
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line.includes('pas encore'))
    .map((line) => line.trim());
  expect(ahead).toEqual([
    'pas encore Transmission : bilans de clôture 0/1',
    'pas encore Expérience : parcours menés à terme 1/3, heures validées 8/30',
    'pas encore Référence : parcours menés à terme 1/5, programmes 1/2, contributions 0/1',
  ]);
  expect(badges('--mentor', 'm-7k2q', '--dry-run').said).not.toContain('pas encore');
});

test('says who earned what in one programme', { timeout: 60_000 }, () => {
  const { status, said } = badges('--programme', 'longitudes', '--dry-run');
  expect(status).toBe(0);
  expect(said).toContain('(m-8h2s)');
  expect(said).not.toContain('(m-2t6h)');
  // Of those who earned elsewhere too, nothing is told of that.
  expect(said).not.toMatch(/\(règle v\d+\), (?!Longitudes)/);
});

test.each([
  [['--programme', 'longitudes', '--format', 'banner'], undefined],
  [['--mentor', 'm-5r8e', '--shard', '1/1'], undefined],
  [['--mentor', 'm-7k2q', '--shard', '2/2'], 'Aucune image à produire pour ce choix.'],
])('counts the pictures that the same command would draw: %s', { timeout: 60_000 }, (words, wanted) => {
  const { said } = badges(...words, '--dry-run');
  if (wanted) expect(said).toContain(wanted);
  else {
    const told = Number(/^(\d+) images? à produire/m.exec(said)?.[1]);
    const { said: done } = badges(...words);
    expect(Number(/^(\d+) images? dans/m.exec(done)?.[1])).toBe(told);
  }
});
