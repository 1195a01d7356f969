import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A company's site, built: where its files are, and what its settings say of its addresses. */
export interface BuiltSite {
  readonly name: string;
  readonly dir: string;
  /** The base path, with both slashes: `/mentorat/`. */
  readonly base: string;
  /** The address of the intranet that `hreflang` links start with. */
  readonly origin: string;
  readonly locales: readonly string[];
}

/** Every file of a folder, by its path from there, with `/` between folders; sorted. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
