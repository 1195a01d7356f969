import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { badgeOptions } from '../../scripts/building/badge-choice.ts';
import { buildOptions } from '../../scripts/building/build-options.ts';
import { Misuse } from '../../scripts/report/misuse.ts';

const root = join(import.meta.dirname, 'kit');
const defaults = { root, now: '2026-11-21', locale: 'en' } as const;

describe('buildOptions', () => {
  it('takes the day, the folder and the language', () => {
    const options = buildOptions(['--today', '2027-03-01', '--out', 'site', '--locale', 'fr'], defaults);
    expect(options).toEqual({ root, today: '2027-03-01', out: join(root, 'site'), locale: 'fr' });
  });

  it('builds dist/ as it is today, in the company’s language, unless told otherwise', () => {
    const options = buildOptions([], defaults);
    expect(options.out).toBe(join(root, 'dist'));
    expect(options.locale).toBe('en');
    expect(options.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    ['a day that does not exist', ['--today', '2026-02-30']],
    ['another project: the kit builds itself', ['--project', '.']],
    ['the sources as the folder to replace', ['--out', 'src']],
    ['a folder among the sources', ['--out', 'public']],
    ['the project itself', ['--out', '.']],
    ['a folder around the project', ['--out', '..']],
    ['an unknown option', ['--yesterday']],
    ['a language the tools do not speak', ['--locale', 'pl']],
  ])('refuses %s', (_what, words) => {
    expect(() => buildOptions(words, defaults)).toThrow(Misuse);
  });

  it('replaces nothing but a site of its own, and follows a link to it', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ithaque sortie-')));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const put = (...path: readonly string[]): void => {
      mkdirSync(dirname(join(folder, ...path)), { recursive: true });
      writeFileSync(join(folder, ...path), '');
    };
    const out = (name: string): string => buildOptions(['--out', join(folder, name)], defaults).out;
    put('mine', 'precious.txt');
    put('site', 'theme.css');
    put('site', 'site.webmanifest');
    mkdirSync(join(folder, 'empty'));
    symlinkSync(join(folder, 'site'), join(folder, 'web'), 'junction');
    expect(['site', 'empty', 'new', 'web'].map((name) => relative(folder, out(name)))).toEqual([
      'site',
      'empty',
      'new',
      'site',
    ]);
    expect(() => out('mine')).toThrow(/would be lost/);
    expect(() => out('mine/precious.txt')).toThrow(/is a file/);
  });

  it.each(['', '.', 'src/content', '..'])('keeps badges out of the sources: --out "%s"', (out) => {
    expect(() => badgeOptions(['--out', out], defaults)).toThrow(/--out out/);
  });
});
