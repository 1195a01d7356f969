import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { link, mkdir, readdir, rm, rmdir, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from './files-in.ts';
import { isLeftover, writeMemory, type WrittenFile } from './whole-file.ts';

/** What was published where, a list for each kind of fact: one of thirty thousand small lists takes twice as long to read. */
interface Ledger {
  readonly paths: string[];
  /** The image that each holds. */
  readonly names: string[];
  readonly sizes: number[];
  readonly dates: number[];
}

/** A ledger as it is kept: sixty thousand small texts, or as many numbers, take twice as long to read as two large texts. */
interface KeptLedger extends Readonly<Record<keyof Ledger, string>> {
  /** Date (ms) of the folder of own files when all that lay in it was known. */
  readonly settled?: number;
}

const keptNumbers = (numbers: readonly number[]): string =>
  Buffer.from(new Float64Array(numbers).buffer).toString('base64');

const numbersIn = (kept: string): number[] => {
  // A copy of its own begins where numbers may begin; what Node decodes lies anywhere in a buffer of many.
  const bytes = new Uint8Array(Buffer.from(kept, 'base64'));
  return [...new Float64Array(bytes.buffer, 0, Math.floor(bytes.length / 8))];
};

/** Files that only one kind of job publishes, by their path: those below a folder whose names say so. */
export interface OwnFiles {
  readonly folder: string;
  readonly holds: (path: string) => boolean;
}

/**
 * Remembers which image lies at each path of a published folder, in a file beside the cache, so that what is already
 * there is neither drawn nor copied again. A file that was changed or removed since counts as not there.
 */
export class PublishedFolder {
  readonly folder: string;
  readonly #file: string;
  #ledger: Ledger;
  #settled: number | undefined;
  /** Where each path stands in the ledger, once somebody asks for one that is not the next. */
  #places: Map<string, number> | undefined;
  /** Where the path that is asked for next most likely stands: they are asked for in the order that they were noted in. */
  #next = 0;

  constructor(folder: string, cacheFolder: string) {
    this.folder = resolve(folder);
    const id = createHash('sha256').update(this.folder).digest('hex').slice(0, 16);
    this.#file = join(cacheFolder, 'published', `${id}.json`);
    const { settled, ...ledger } = ledgerIn(this.#file);
    this.#ledger = ledger;
    this.#settled = settled;
  }

  #placeOf(path: string): number | undefined {
    const { paths } = this.#ledger;
    if (paths[this.#next] !== path) {
      this.#places ??= new Map(paths.map((one, place) => [one, place]));
      const place = this.#places.get(path);
      if (place === undefined) return undefined;
      this.#next = place;
    }
    this.#next += 1;
    return this.#next - 1;
  }

  /** Whether an image still lies at a path as it was published. */
  holds(path: string, name: string): boolean {
    const { names, sizes, dates } = this.#ledger;
    const place = this.#placeOf(path);
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

  /** Takes down which image was written for a path, whatever another run has put there since. */
  note(path: string, name: string, { size, mtimeMs }: WrittenFile): void {
    const { paths, names, sizes, dates } = this.#ledger;
    const place = this.#placeOf(path) ?? paths.length;
    this.#places?.set(path, place);
    paths[place] = path;
    names[place] = name;
    sizes[place] = size;
    dates[place] = mtimeMs;
  }

  /**
   * Whether nothing of `own` can lie beside so many images that are in place: no other was published, and nobody wrote
   * into their folder since all that lay in it was known, with this memory or another one.
   */
  holdsOnly(images: number, { folder }: OwnFiles): boolean {
    const found = statSync(join(this.folder, folder), { throwIfNoEntry: false });
    return this.#ledger.paths.length === images && (!found || found.mtimeMs === this.#settled);
  }

  /** Says in the date of the folder of `own` that somebody writes there, to this memory and to any other. */
  async unsettle({ folder }: OwnFiles): Promise<boolean> {
    this.#settled = undefined;
    const now = new Date();
    return utimes(join(this.folder, folder), now, now).then(
      () => true,
      () => false,
    );
  }

  /** Says so once more after the last file, and to `known`, whether all that lies there is known. */
  async settle(own: OwnFiles, known: boolean): Promise<void> {
    const isDated = await this.unsettle(own);
    if (known && isDated) this.#settled = statSync(join(this.folder, own.folder)).mtimeMs;
  }

  /**
   * Removes every file of `own` that is not among `kept`, whoever wrote it, and what interrupted runs left half written
   * beside it. This memory may have been deleted, or written by another run meanwhile: names tell what is to go.
   */
  async clear(kept: ReadonlySet<string>, own: OwnFiles): Promise<void> {
    const { paths, names, sizes, dates } = this.#ledger;
    const folders = new Set<string>();
    for (const path of await filesIn(this.folder, own.folder)) {
      if (own.holds(path) && !kept.has(path)) await rm(join(this.folder, path), { force: true });
      folders.add(dirname(path));
    }
    const left = <T>(facts: readonly T[]): T[] => facts.filter((_, place) => kept.has(paths[place] ?? ''));
    this.#ledger = { paths: left(paths), names: left(names), sizes: left(sizes), dates: left(dates) };
    this.#places = undefined;
    this.#next = 0;
    // The inner ones first: an outer one may then be empty.
    for (const folder of [...folders].toSorted((a, b) => b.length - a.length))
      await tidied(join(this.folder, folder));
  }

  /** Removes what interrupted runs left half written beside files. */
  async tidy(paths: readonly string[]): Promise<void> {
    for (const folder of new Set(paths.map((path) => dirname(path)))) await tidied(join(this.folder, folder));
  }

  /** Keeps what was noted for the next run. */
  async save(): Promise<void> {
    const { paths, names, sizes, dates } = this.#ledger;
    const kept: KeptLedger = {
      paths: paths.join('\n'),
      names: names.join('\n'),
      sizes: keptNumbers(sizes),
      dates: keptNumbers(dates),
      ...(this.#settled !== undefined && { settled: this.#settled }),
    };
    await writeMemory(this.#file, JSON.stringify(kept));
  }
}

/** Removes from a folder what was left half written, then the folder itself when nothing else is in it. */
const tidied = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return;
  const leftovers = names.filter((name) => isLeftover(join(folder, name)));
  for (const name of leftovers) await rm(join(folder, name), { force: true });
  // Never more than an empty folder: `rmdir` refuses any other.
  if (leftovers.length === names.length) await rmdir(folder).catch(() => undefined);
};

/** A ledger that cannot be read is as good as none: everything is published again. */
const ledgerIn = (file: string): Ledger & Pick<KeptLedger, 'settled'> => {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptLedger;
    const [paths, names] = [kept.paths.split('\n'), kept.names.split('\n')];
    const [sizes, dates] = [numbersIn(kept.sizes), numbersIn(kept.dates)];
    if ([names, sizes, dates].every((list) => list.length === paths.length))
      return { paths, names, sizes, dates, ...(kept.settled !== undefined && { settled: kept.settled }) };
  } catch {
    // As good as none.
  }
  return { paths: [], names: [], sizes: [], dates: [] };
};
