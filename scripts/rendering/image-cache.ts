import { readdirSync, statSync } from 'node:fs';
import { readFile, rm, utimes } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isLeftover } from './whole-file.ts';
import { unsealed } from './whole-image.ts';

/** Bytes that the cache may take unless told otherwise. */
export const cacheLimit = 2e9;

const day = 24 * 3600 * 1000;

/**
 * Images by the hash of all that shapes them, in one folder that may be shared, copied, merged with another or
 * deleted at any time: names never mean two things.
 */
export class ImageCache {
  readonly folder: string;
  readonly #names: Set<string>;

  constructor(folder: string) {
    this.folder = folder;
    this.#names = new Set(namesIn(folder));
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** The bytes of an image; `undefined` when it is gone, cut short, damaged or no file at all, and then removed. */
  async read(name: string): Promise<Buffer | undefined> {
    const kept = await readFile(this.file(name)).catch(() => undefined);
    const bytes = kept && unsealed(kept, extname(name));
    if (bytes) return bytes;
    await this.drop(name);
    return undefined;
  }

  /** Forgets an image. */
  async drop(name: string): Promise<void> {
    this.#names.delete(name);
    await rm(this.file(name), { force: true, recursive: true });
  }

  /**
   * Removes the images that were not used for longest until the rest fits the limit, those of `used` never, and what
   * interrupted runs left half written, as far as that is let. An image used today is marked as such by its date.
   */
  async prune(used: ReadonlySet<string>, limit = cacheLimit): Promise<void> {
    const now = Date.now();
    const entries = namesIn(this.folder).flatMap((name) => {
      const found = statSync(this.file(name), { throwIfNoEntry: false });
      return found?.isFile() ? [{ name, size: found.size, date: found.mtimeMs }] : [];
    });
    let total = 0;
    for (const { name, size, date } of entries) {
      total += size;
      // Another run may have removed it meanwhile, or own it.
      if (used.has(name) && now - date > day)
        await utimes(this.file(name), new Date(), new Date()).catch(() => undefined);
      if (isLeftover(this.file(name))) await this.#remove(name);
    }
    const removable = entries.filter(({ name }) => !used.has(name)).toSorted((a, b) => a.date - b.date);
    for (const { name, size } of removable) {
      if (total <= limit) return;
      await this.#remove(name);
      total -= size;
    }
  }

  /** Makes room, where that is let: a cache that is only read serves as well when it is too large. */
  async #remove(name: string): Promise<void> {
    await rm(this.file(name), { force: true }).catch(() => undefined);
  }
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
