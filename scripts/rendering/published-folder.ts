import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from './whole-file.ts';

/** What was published where, a list for each kind of fact: one of thirty thousand small lists takes twice as long to read. */
interface Ledger {
  readonly paths: string[];
  /** The image that each holds. */
  readonly names: string[];
  readonly sizes: number[];
  readonly dates: number[];
}

/**
 * Remembers which image lies at each path of a published folder, in a file beside the cache, so that what is already
 * there is neither drawn nor copied again. A file that was changed or removed since counts as not there.
 */
export class PublishedFolder {
  readonly folder: string;
  readonly #file: string;
  readonly #ledger: Ledger;
  /** Where each path stands in the ledger. */
  readonly #places: Map<string, number>;

  constructor(folder: string, cacheFolder: string) {
    this.folder = resolve(folder);
    const id = createHash('sha256').update(this.folder).digest('hex').slice(0, 16);
    this.#file = join(cacheFolder, 'published', `${id}.json`);
    this.#ledger = ledgerIn(this.#file);
    this.#places = new Map(this.#ledger.paths.map((path, place) => [path, place]));
  }

  /** Whether an image still lies at a path as it was published. */
  holds(path: string, name: string): boolean {
    const { names, sizes, dates } = this.#ledger;
    const place = this.#places.get(path);
    if (place === undefined || names[place] !== name) return false;
    const found = statSync(`${this.folder}/${path}`, { throwIfNoEntry: false });
    return found !== undefined && found.size === sizes[place] && found.mtimeMs === dates[place];
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
    const { paths, names, sizes, dates } = this.#ledger;
    const { size, mtimeMs } = statSync(at);
    const place = this.#places.get(path) ?? paths.length;
    this.#places.set(path, place);
    paths[place] = path;
    names[place] = name;
    sizes[place] = size;
    dates[place] = mtimeMs;
  }

  /** Keeps what was noted for the next run. */
  async save(): Promise<void> {
    await writeWhole(this.#file, JSON.stringify(this.#ledger));
  }
}

/** A ledger that cannot be read is as good as none: everything is published again. */
const ledgerIn = (file: string): Ledger => {
  const none: Ledger = { paths: [], names: [], sizes: [], dates: [] };
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Ledger>;
    return read.paths && read.names && read.sizes && read.dates ? { ...none, ...read } : none;
  } catch {
    return none;
  }
};
