// The habits and the doors of the house, for every `.ts`, `.js` and `.astro` file.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors } from './eslint/doors.ts';
import { HABITS, NO_DEFAULT_EXPORT, NO_GLOB } from './eslint/habits.ts';
import { publishedPeople } from './eslint/published-people.ts';

const maxLines = (/** @type {number} */ max) => ({
  'max-lines': ['error', { max, skipBlankLines: false, skipComments: false }],
});

const restricted = (/** @type {{ selector: string; message: string }[]} */ ...more) => ({
  'no-restricted-syntax': ['error', ...HABITS, ...more],
});

export default defineConfig(
  {
    ignores: [
      'dist',
      'dist-public',
      'out',
      '.cache',
      '.astro',
      'public',
      'private',
      'src/content',
      'tests/fixtures',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { ithaque: { rules: { doors, 'published-people': publishedPeople } } },
    rules: {
      'ithaque/doors': 'error',
      eqeqeq: ['error', 'always'],
      'max-params': ['error', 4],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Settings of the environment and of records read alike: `env['HOME']` as well as `env.HOME`.
      '@typescript-eslint/dot-notation': 'off',
      // `const { private, ...rest } = entry` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      ...restricted(NO_DEFAULT_EXPORT, NO_GLOB),
      ...maxLines(200),
    },
  },
  {
    // Types of `.astro` files are checked by `astro check`; here they would cost a second type checker.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'error' },
  },
  { files: ['src/{components,layouts,pages}/**'], rules: maxLines(150) },
  { files: ['tests/**', 'bench/**'], rules: maxLines(300) },
  {
    // The check reads everyone; so does the one file that hands the published people to the pages.
    files: ['scripts/**', 'src/{badges,collections,strings}/**'],
    ignores: ['scripts/content-files/**', 'scripts/check.ts', 'src/collections/kit.ts'],
    rules: { 'ithaque/published-people': 'error' },
  },
  {
    files: ['*.config.{js,mjs,ts}'],
    rules: restricted(NO_GLOB),
  },
  { files: ['src/pages/_mdx/examples.ts'], rules: restricted(NO_DEFAULT_EXPORT) },
);
