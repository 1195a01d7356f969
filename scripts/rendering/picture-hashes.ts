import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeMemory } from './whole-file.ts';

interface KnownPicture {
  /** Dates (ms) and size (bytes) of the file when it was read: whoever keeps the first date of what they copy changes the other. */
  readonly modified: number;
  readonly changed: number;
  readonly size: number;
  readonly hash: string;
}

/** What is known of a file that is not there: it may come. */
const missing: KnownPicture = { modified: -1, changed: -1, size: -1, hash: 'missing' };

type FileFacts = Omit<KnownPicture, 'hash'>;

const factsOf = (file: string): FileFacts => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { modified: found.mtimeMs, changed: found.ctimeMs, size: found.size } : missing;
};

const isSame = (a: FileFacts, b: FileFacts): boolean =>
  a.modified === b.modified && a.changed === b.changed && a.size === b.size;

/** Says what pictures hold; one is read again only when its size or date changed. */
export class PictureHashes {
  readonly #ledger: string | undefined;
  readonly #before: Map<string, KnownPicture>;
  readonly #known = new Map<string, KnownPicture>();

  /** With a cache folder, what was read lasts from one run to the next: five thousand photos take half a second. */
  constructor(cacheFolder?: string) {
    this.#ledger = cacheFolder && join(cacheFolder, 'published', 'pictures.json');
    this.#before = this.#ledger ? picturesIn(this.#ledger) : new Map<string, KnownPicture>();
  }

  /** The hash of a file's bytes, `missing` without one. `once`: not looked at again in this run. */
  of(file: string, once: boolean): string {
    const seen = this.#known.get(file);
    if (seen && once) return seen.hash;
    const facts = factsOf(file);
    const known = [seen, this.#before.get(file), missing].find((one) => one && isSame(one, facts));
    const own = known ?? { ...facts, hash: hash('sha256', readFileSync(file)) };
    this.#known.set(file, own);
    return own.hash;
  }

  /** Whether a picture is another than the one that was read, or may be. */
  isOutdated(file: string | undefined): boolean {
    const known = file === undefined ? undefined : this.#known.get(file);
    return file !== undefined && known !== undefined && !isSame(known, factsOf(file));
  }

  /** Keeps what was looked at for the next run, and of what was not, what is still there. */
  async save(): Promise<void> {
    if (!this.#ledger) return;
    const others = [...this.#before].filter(([file]) => !this.#known.has(file) && factsOf(file) !== missing);
    const kept = [...[...this.#known].filter(([, one]) => one !== missing), ...others];
    const isKept =
      kept.length === this.#before.size && kept.every(([file, one]) => this.#before.get(file) === one);
    if (!isKept) await writeMemory(this.#ledger, JSON.stringify(kept));
  }
}

/** A ledger that cannot be read is as good as none: every picture is read again. */
const picturesIn = (file: string): Map<string, KnownPicture> => {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Array.isArray(read) ? (read as [string, KnownPicture][]) : []);
  } catch {
    return new Map();
  }
};
