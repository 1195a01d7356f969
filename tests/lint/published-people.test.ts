import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const RULE = 'ithaque/published-people';

/** Lints with the project's own settings and types; the files exist in memory alone. */
const typed = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/virtual.ts'] },
        tsconfigRootDir: ROOT,
      },
    },
  },
});
const untyped = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked });

async function refuses(eslint: ESLint, path: string, text: string): Promise<boolean> {
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, path) });
  const parsing = result?.messages.find(({ fatal }) => fatal);
  if (parsing) throw new Error(parsing.message);
  return result?.messages.some(({ ruleId }) => ruleId === RULE) ?? false;
}

const WITH_KIT = `import type { Kit } from '../src/core/kit.ts';
import { publish, type Published } from '../src/core/published.ts';
export function read(everything: Kit, shown: Published, of: { all: Kit }): unknown {
  return REPLACED;
}
`;

describe('with types, whatever the names', () => {
  test.each([
    'everything.mentors',
    `everything['consents']`,
    'of.all.participations',
    '(() => { const { testimonials } = everything; return testimonials; })()',
    '(() => { const { mentors: people } = of.all; return people; })()',
  ])('a script may not read %s', async (expression) => {
    expect(await refuses(typed, 'scripts/virtual.ts', WITH_KIT.replace('REPLACED', expression))).toBe(true);
  });

  test.each([`publish(everything, '2026-11-21').mentors`, 'shown.testimonials', 'everything.programmes'])(
    'a script may read %s',
    async (expression) => {
      expect(await refuses(typed, 'scripts/virtual.ts', WITH_KIT.replace('REPLACED', expression))).toBe(
        false,
      );
    },
  );
});

describe('without types, by the name', () => {
  test.each([
    'show(kit.mentors);',
    `show(kit['consents']);`,
    'show(read.kit.participations);',
    'const { testimonials } = kit;\nshow(testimonials);',
  ])('refused: %s', async (text) => {
    expect(await refuses(untyped, 'scripts/build.ts', `${text}\n`)).toBe(true);
  });

  test.each([
    ['scripts/build.ts', 'show(publish(kit, today).mentors);'],
    ['scripts/build.ts', 'show(kit.programmes);'],
    ['scripts/check.ts', 'show(kit.mentors);'],
    ['scripts/content-files/counts.ts', 'show(kit.consents);'],
  ])('accepted in %s: %s', async (path, text) => {
    expect(await refuses(untyped, path, `${text}\n`)).toBe(false);
  });
});
