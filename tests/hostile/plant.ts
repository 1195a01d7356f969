import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpus } from './corpus.ts';
import type { Hostile } from './hostile-file.ts';

/** The attacks that the check accepts: each must become a page without harm. */
export const harmless = corpus.filter(({ refused }) => !refused);
/** The attacks that stop everything before a page is made. */
export const refused = corpus.filter((hostile) => hostile.refused);

/** What the smallest company calls its only site, programme and skill, and what the awkward company has instead. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^site: nantes$/m, 'site: gand'],
  [/^(programmes: \[|  programme: )relais\b/m, '$1boucle'],
  [/^  technical: \[lean\]$/m, '  technical: [soudure]'],
];

/** Writes hostile files into the awkward company. */
export const plant = (kit: string, attacks: readonly Hostile[]): void => {
  for (const [path, bytes] of attacks.flatMap(({ files }) => Object.entries(files))) {
    const text =
      typeof bytes === 'string' ? names.reduce((all, [from, to]) => all.replace(from, to), bytes) : bytes;
    mkdirSync(dirname(join(kit, path)), { recursive: true });
    writeFileSync(join(kit, path), text);
  }
};
