import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Settings } from '../../src/core/settings.ts';
import { withdrawnSchema, type Withdrawn } from '../../src/core/withdrawn.ts';
import { privateFolderOf } from '../content-files/content-folder.ts';

/** A memory of a withdrawal that cannot be read: without it the build cannot prove anything. */
export class UnreadableWithdrawal extends Error {
  readonly file: string;
  constructor(file: string, cause: string) {
    super(`${file}: ${cause}`);
    this.file = file;
  }
}

/** Where the memories of withdrawals are. */
export const withdrawnFolder = (root: string, settings: Settings): string =>
  join(privateFolderOf(root, settings), 'withdrawn');

/** The memories of all withdrawals. Throws `UnreadableWithdrawal`. */
export const withdrawnFiles = (root: string, settings: Settings): Withdrawn[] => {
  const folder = withdrawnFolder(root, settings);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => withdrawnFile(join(folder, name), `${settings.privateFolder}/withdrawn/${name}`));
};

const withdrawnFile = (path: string, shown: string): Withdrawn => {
  const parsed = withdrawnSchema.safeParse(fields(path, shown));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new UnreadableWithdrawal(shown, faults.join('; '));
};

const fields = (path: string, shown: string): unknown => {
  try {
    return parse(readFileSync(path, 'utf8'), { schema: 'core', maxAliasCount: 0 });
  } catch (error) {
    throw new UnreadableWithdrawal(shown, error instanceof Error ? error.message : String(error));
  }
};
