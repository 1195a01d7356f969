import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Settings } from '../../src/core/settings.ts';
import { personIdSchema } from '../../src/core/identifier.ts';

const keysSchema = z.record(z.string(), personIdSchema);

/** Where the keys of former imports are, from the project's root. */
export const keysFile = (settings: Settings): string => `${settings.privateFolder}/import-keys.yaml`;

/** The name under which a row's key is kept: HR's number itself is not. */
export const keyName = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24);

/** Which mentor each row of former imports became, by the name of its key. Throws when the file says something else. */
export const importKeys = (root: string, settings: Settings): Map<string, string> => {
  const file = join(root, keysFile(settings));
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(keysSchema.parse(parse(readFileSync(file, 'utf8')) ?? {})));
};

/** The file's text for some keys, in an order that does not change. */
export const keysText = (keys: ReadonlyMap<string, string>): string =>
  `# Lignes déjà importées, écrites par npm run import / rows already imported, written by npm run import\n${stringify(Object.fromEntries([...keys].toSorted(([a], [b]) => (a < b ? -1 : 1))))}`;
