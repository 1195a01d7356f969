/** A room of the house: what it may import. */
export interface Room {
  /** Where its files live: a folder (with a final slash) or one file. */
  readonly at: string;
  /** The rooms whose files it may import. Its own files are always allowed. */
  readonly rooms: readonly string[];
  /** The packages it may import; `*` stands for any text. Nothing is allowed by default. */
  readonly packages: readonly string[];
  /** Rooms and packages of which it may import types only: they leave nothing in what runs. */
  readonly types?: { readonly rooms?: readonly string[]; readonly packages?: readonly string[] };
  /** Packages refused although a pattern above would allow them. */
  readonly refused?: readonly string[];
}

const ASTRO = ['astro', 'astro/*', 'astro:*', '@astrojs/*'] as const;

/** What templates may take from Astro: pictures and fonts, and the types of their props. */
const TEMPLATE = { packages: ['astro:assets'], types: { packages: ['astro', 'astro/types'] } } as const;

/**
 * The import table of ARCHITECTURE.md, read by the lint rule `doors`. A file is in the room with the longest
 * matching `at`; a file in no room is an error, and so is an import from a room or a package not listed.
 */
export const ROOMS = {
  core: { at: 'src/core/', rooms: [], packages: ['zod'] },
  strings: { at: 'src/strings/', rooms: ['core'], packages: [] },
  settings: { at: 'kit.config.ts', rooms: ['core'], packages: [] },
  letters: { at: 'src/letters/', rooms: ['core', 'strings'], packages: [] },
  badges: { at: 'src/badges/', rooms: ['core', 'strings'], packages: ['satori/jsx'] },
  contentConfig: {
    at: 'src/content.config.ts',
    rooms: ['core', 'settings'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
  },
  collections: {
    at: 'src/collections/',
    rooms: ['core', 'strings', 'settings'],
    packages: ['astro:content', 'node:fs', 'node:path'],
    types: { packages: ['astro', 'astro/types'] },
  },
  components: {
    at: 'src/components/',
    rooms: ['core', 'strings'],
    packages: TEMPLATE.packages,
    types: { rooms: ['collections'], packages: TEMPLATE.types.packages },
  },
  layouts: {
    at: 'src/layouts/',
    rooms: ['components', 'core', 'strings', 'styles'],
    packages: [...TEMPLATE.packages, '@fontsource/*'],
    types: { rooms: ['collections'], packages: TEMPLATE.types.packages },
  },
  pages: {
    at: 'src/pages/',
    rooms: ['collections', 'layouts', 'components', 'strings', 'core', 'settings'],
    packages: TEMPLATE.packages,
    types: { packages: TEMPLATE.types.packages },
  },
  styles: { at: 'src/styles/', rooms: [], packages: ['*'] },
  content: { at: 'src/content/', rooms: [], packages: [] },
  scripts: {
    at: 'scripts/',
    rooms: ['core', 'strings', 'badges', 'letters', 'settings'],
    packages: ['*'],
    refused: ASTRO,
  },
  tests: { at: 'tests/', rooms: ['*'], packages: ['*'] },
  bench: { at: 'bench/', rooms: ['*'], packages: ['*'] },
  lint: { at: 'eslint/', rooms: [], packages: ['*'] },
  lintSettings: { at: 'eslint.config.js', rooms: ['lint'], packages: ['*'] },
  vitestSettings: { at: 'vitest.config.ts', rooms: [], packages: ['*'] },
  // Astro's settings come from the kit's; in development they also hook the badge renderer and the check in.
  astroSettings: { at: 'astro.config.mjs', rooms: ['settings', 'core', 'scripts'], packages: ['*'] },
} as const satisfies Record<string, Room>;

/** Folder names that hide a missing noun: a function without a home belongs in `core`, under its own noun. */
export const NAMELESS_FOLDERS = ['utils', 'util', 'helpers', 'common', 'lib', 'shared', 'misc'] as const;
