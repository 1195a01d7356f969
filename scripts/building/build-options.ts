import { resolve } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import { awayFromSources, replaceable } from './out-folder.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  readonly root: string;
  /** Folder that the site replaces when everything succeeded. */
  readonly out: string;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** The project’s folder, and what else holds when the words do not say. */
export interface Defaults extends Omit<CommandDefaults, 'here'> {
  readonly root: string;
}

/** Reads the options that every building script has, and those of one script. Throws `Misuse`. */
export const optionsOf = <T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  { root, ...defaults }: Defaults,
  more: T,
) => {
  const flags = { out: { type: 'string' }, ...more } as const;
  const { values, locale, today } = commandWords(words, {
    flags,
    ownKit: true,
    defaults: { here: root, ...defaults },
  });
  const out: unknown = Reflect.get(values, 'out');
  return {
    values,
    out: typeof out === 'string' ? resolve(root, out) : undefined,
    options: { root, today, locale } as const,
  };
};

/** The options of a build of the site. Throws `Misuse`. */
export const buildOptions = (words: readonly string[], defaults: Defaults): BuildOptions => {
  const { options, out } = optionsOf(words, defaults, {});
  return { ...options, out: replaceable(awayFromSources(out, options.root, 'dist')) };
};
