import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldPath } from '../../src/core/problem.ts';
import type { Position, Source } from './position.ts';

/** Name of the settings file, from a project's root. */
export const settingsFile = 'kit.config.ts';

/** Comments turned into blanks, so that a setting named in one is not taken for the setting. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));

const keyIn = (code: string, key: string | number): RegExpExecArray | null =>
  /^\w+$/.test(String(key)) ? new RegExp(`(?:^|[{,])\\s*(['"]?${key}['"]?\\s*:)`, 'm').exec(code) : null;

/** Where a setting such as `identity.primary` is written, else the group it belongs to; `undefined` without either. */
export const settingPlace = (text: string, path: FieldPath): Position | undefined => {
  const code = withoutComments(text);
  let offset = 0;
  for (const key of path) {
    const found = keyIn(code.slice(offset), key);
    if (!found) break;
    offset += found.index + found[0].length - (found[1]?.length ?? 0);
  }
  const before = code.slice(0, offset).split('\n');
  return offset === 0 ? undefined : { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** The languages that settings name, the default one first: faulty settings too say which language to speak. */
export const writtenLocales = (text: string): string[] => {
  const code = withoutComments(text);
  const own = /\bdefaultLocale['"]?\s*:\s*['"`]?([\w-]+)/.exec(code)?.[1];
  const all: readonly string[] = /\blocales['"]?\s*:\s*\[([^\]]*)/.exec(code)?.[1]?.match(/[\w-]+/g) ?? [];
  if (own === undefined) return [...all];
  // One that was left behind when the languages changed is not that of the site.
  return all.includes(own) ? [own, ...all] : [...all, own];
};

/** The settings of a project as a source of places, for the rules that judge them with the content. */
export const settingsSource = (root: string, settings: unknown): Source => {
  const path = join(root, settingsFile);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return {
    file: settingsFile,
    data: settings,
    bodyLine: 1,
    locate: (field) => settingPlace(text, field) ?? { line: 1, column: 1 },
  };
};
