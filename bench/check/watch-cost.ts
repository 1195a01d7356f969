import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const kit = join(import.meta.dirname, '../..');
const edited = 'src/content/mentors/fr/m-00042.md';

/** How long a writer waits: from the end of the writing of one file to what `npm run check -- --watch` says of it. */
export interface WatchCost {
  readonly changes: number;
  readonly medianMs: number;
  readonly highestMs: number;
}

/** Spoils and mends one profile of a company in turn, while the check watches. */
export const watchCost = async (root: string, changes: number): Promise<WatchCost> => {
  const words = [join(kit, 'scripts/check.ts'), '--watch', '--today', '2026-11-21', '--project', root];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  const says = async (wanted: RegExp): Promise<number> => {
    for (let said = ''; !wanted.test(said);) said += String((await once(child.stdout, 'data'))[0]);
    return performance.now();
  };
  await says(fine);
  const file = join(root, edited);
  const right = readFileSync(file, 'utf8');
  const waits: number[] = [];
  for (let change = 0; change < changes; change += 1) {
    const spoils = change % 2 === 0;
    writeFileSync(file, spoils ? right.replace('role:', 'rolle:') : right);
    const start = performance.now();
    waits.push((await says(spoils ? /\[unknown-key\][^]*\n$/ : fine)) - start);
  }
  child.kill();
  writeFileSync(file, right);
  const ordered = waits.toSorted((a, b) => a - b).map(Math.round);
  return { changes, medianMs: ordered[changes >> 1] ?? 0, highestMs: ordered.at(-1) ?? 0 };
};

const fine = /Tout va bien[^]*\n$/;
