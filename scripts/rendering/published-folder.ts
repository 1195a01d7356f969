import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from './whole-file.ts';

/** A file as it was published: the image it holds, and how to see that nobody changed it since. */
type Trace = readonly [name: string, size: number, mtimeMs: number];

/**
 * Remembers which image lies at each path of a published folder, in a file beside the cache, so that what is already
 * there is neither drawn nor copied again. A file that was changed or removed since counts as not there.
 */
export class PublishedFolder {
  readonly folder: string;
  readonly #ledger: string;
  readonly #traces: Map<string, Trace>;

  constructor(folder: string, cacheFolder: string) {
    this.folder = resolve(folder);
    const id = createHash('sha256').update(this.folder).digest('hex').slice(0, 16);
    this.#ledger = join(cacheFolder, 'published', `${id}.json`);
    this.#traces = tracesIn(this.#ledger);
  }

  /** Whether an image still lies at a path as it was published. */
  holds(path: string, name: string): boolean {
    const trace = this.#traces.get(path);
    if (trace?.[0] !== name) return false;
    const found = statSync(`${this.folder}/${path}`, { throwIfNoEntry: false });
    return found?.size === trace[1] && found.mtimeMs === trace[2];
  }

  /**
   * Gives a file of this folder a second name below `to`, on the same volume. For a folder that takes the place of
   * this one: no byte is copied, and once this folder is gone the file has one name again.
   */
  async lend(path: string, to: string): Promise<boolean> {
    const file = join(to, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await rm(file, { force: true });
      await link(join(this.folder, path), file);
      return true;
    } catch {
      return false;
    }
  }

  /** Takes down what now lies at a path; `at` is the file itself, wherever it waits until it is published. */
  note(path: string, name: string, at: string): void {
    const { size, mtimeMs } = statSync(at);
    this.#traces.set(path, [name, size, mtimeMs]);
  }

  /** Keeps what was noted for the next run. */
  async save(): Promise<void> {
    await writeWhole(this.#ledger, JSON.stringify([...this.#traces]));
  }
}

/** A ledger that cannot be read is as good as none: everything is published again. */
const tracesIn = (file: string): Map<string, Trace> => {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Array.isArray(read) ? (read as [string, Trace][]) : []);
  } catch {
    return new Map();
  }
};
