import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

// The project's own settings; only the type checker is left out, for these files exist in memory alone.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** The rules that refuse this text, were it the file at `path`. */
async function refusals(path: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: join(ROOT, path) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const DOORS = 'ithaque/doors';
const HABIT = 'no-restricted-syntax';

/** `import` written so that nothing else in the file is wrong. */
const using = (source: string): string => `import { thing } from '${source}';\nthing();\n`;
const usingTypes = (source: string): string =>
  `import type { Thing } from '${source}';\nexport type Same = Thing;\n`;
const astro = (frontmatter: string, body = '<p>text</p>'): string => `---\n${frontmatter}---\n\n${body}\n`;

describe('doors in .ts', () => {
  test.each([
    ['src/core/a.ts', 'zod'],
    ['src/core/a.ts', './award.ts'],
    ['src/strings/t.ts', '../core/locale.ts'],
    ['kit.config.ts', './src/core/settings.ts'],
    ['src/badges/seal.ts', 'satori/jsx'],
    ['src/badges/seal.ts', '../strings/t.ts'],
    ['src/collections/mentors.ts', 'astro:content'],
    ['src/collections/mentors.ts', '../../kit.config.ts'],
    ['src/content.config.ts', './core/mentor.ts'],
    ['src/pages/[...path].ts', '../collections/mentors.ts'],
    ['scripts/build.ts', 'node:fs'],
    ['scripts/rendering/pixels.ts', 'sharp'],
    ['scripts/check.ts', '../src/core/kit.ts'],
    ['tests/core/award.test.ts', '../../src/core/award.ts'],
  ])('%s may import %s', async (path, source) => {
    expect(await refusals(path, using(source))).toEqual([]);
  });

  test.each([
    ['src/core/a.ts', 'node:fs'],
    ['src/core/a.ts', '../strings/t.ts'],
    ['src/core/a.ts', '../../kit.config.ts'],
    ['src/strings/t.ts', 'zod'],
    ['kit.config.ts', 'node:process'],
    ['src/badges/seal.ts', 'satori'],
    ['src/badges/seal.ts', 'node:fs'],
    ['src/badges/seal.ts', 'sharp'],
    ['src/collections/mentors.ts', '../components/Portrait.astro'],
    ['src/collections/mentors.ts', '../../scripts/content-files/read.ts'],
    ['src/components/examples.ts', '../collections/mentors.ts'],
    ['src/pages/[...path].ts', 'astro:content'],
    ['src/pages/[...path].ts', '../content/mentors/fr/m-7k2q.md'],
    ['src/pages/[...path].ts', '../../private/consents/m-7k2q.yaml'],
    ['scripts/build.ts', 'astro'],
    ['scripts/build.ts', 'astro:content'],
    ['scripts/build.ts', '../src/pages/index.astro'],
    ['scripts/build.ts', '../src/collections/mentors.ts'],
    ['scripts/build.ts', '../src/components/Portrait.astro'],
    ['scripts/build.ts', '../tests/site/pages.ts'],
  ])('%s may not import %s', async (path, source) => {
    expect(await refusals(path, using(source))).toContain(DOORS);
  });

  test.each([
    `export { thing } from 'node:fs';\n`,
    `export * from '../strings/t.ts';\n`,
    `export const load = (): Promise<unknown> => import('node:fs');\n`,
    `export type Kit = import('../strings/t.ts').Kit;\n`,
  ])('every way to import is judged: %s', async (text) => {
    expect(await refusals('src/core/a.ts', text)).toContain(DOORS);
  });

  test('a file in no room is refused', async () => {
    expect(await refusals('src/elsewhere/a.ts', 'export const a = 1;\n')).toContain(DOORS);
  });

  test('a folder without a noun is refused', async () => {
    expect(await refusals('src/core/utils/a.ts', 'export const a = 1;\n')).toContain(DOORS);
    expect(await refusals('scripts/shared/a.ts', 'export const a = 1;\n')).toContain(DOORS);
  });
});

describe('doors in .astro', () => {
  test.each([
    ['src/pages/index.astro', using('../collections/mentors.ts')],
    ['src/layouts/Page.astro', using('../components/Header.astro')],
    ['src/layouts/Page.astro', `import '../styles/global.css';\n`],
    ['src/components/Portrait.astro', usingTypes('../collections/mentors.ts')],
    ['src/components/Portrait.astro', usingTypes('astro/types')],
  ])('%s accepts %s', async (path, frontmatter) => {
    expect(await refusals(path, astro(frontmatter))).toEqual([]);
  });

  test.each([
    ['src/pages/index.astro', using('astro:content')],
    ['src/layouts/Page.astro', using('astro:content')],
    ['src/components/Portrait.astro', using('astro:content')],
    ['src/components/Portrait.astro', using('../collections/mentors.ts')],
    ['src/components/Portrait.astro', using('../../kit.config.ts')],
    ['src/components/Portrait.astro', using('../layouts/Page.astro')],
    ['src/pages/index.astro', using('../../scripts/content-files/read.ts')],
    ['src/layouts/Page.astro', using('../pages/index.astro')],
  ])('%s refuses %s', async (path, frontmatter) => {
    expect(await refusals(path, astro(frontmatter))).toContain(DOORS);
  });

  test('the script of a component goes through the same doors', async () => {
    const script = `<script>\n  import { thing } from 'node:fs';\n  thing();\n</script>`;
    expect(await refusals('src/components/Filters.astro', astro('', script))).toContain(DOORS);
    const allowed = `<script>\n  import { thing } from '../core/locale.ts';\n  thing();\n</script>`;
    expect(await refusals('src/components/Filters.astro', astro('', allowed))).toEqual([]);
  });

  test('import.meta.glob is refused: it reads files past the doors', async () => {
    const text = `const files = import.meta.glob('../content/**/*.md');\nthing(files);\n`;
    expect(await refusals('src/pages/index.astro', astro(text))).toContain(HABIT);
  });
});

describe('habits', () => {
  test.each([
    [
      'src/components/Text.astro',
      astro('const html = Astro.props.html;\n', '<p set:html={html} />'),
      'astro/no-set-html-directive',
    ],
    ['src/core/a.ts', 'export enum Level {\n  One,\n}\n', HABIT],
    ['src/core/a.ts', 'export default 1;\n', HABIT],
    ['src/core/a.ts', 'export const a = 1 as unknown as string;\n', HABIT],
    ['src/core/a.ts', 'export const a: any = 1;\n', '@typescript-eslint/no-explicit-any'],
    [
      'src/core/a.ts',
      `import { A } from './b.ts';\nexport type B = A;\n`,
      '@typescript-eslint/consistent-type-imports',
    ],
    ['src/core/a.ts', 'thing();\n'.repeat(201), 'max-lines'],
    ['src/components/A.astro', astro('', '<p>text</p>\n'.repeat(150)), 'max-lines'],
  ])('%s: %#', async (path, text, rule) => {
    expect(await refusals(path, text)).toContain(rule);
  });

  test('settings files may export by default, as their readers ask', async () => {
    expect(await refusals('kit.config.ts', 'export default 1;\n')).toEqual([]);
  });
});
