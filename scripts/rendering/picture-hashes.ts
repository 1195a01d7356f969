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
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) return 'missing';
    const { mtimeMs: modified, ctimeMs: changed, size } = found;
    const known = seen ?? this.#before.get(file);
    const isKnown = known?.modified === modified && known.changed === changed && known.size === size;
    const own = isKnown ? known : { modified, changed, size, hash: hash('sha256', readFileSync(file)) };
    this.#known.set(file, own);
    return own.hash;
  }

  /** Whether a picture is another than the one that was read, or may be. */
  isOutdated(file: string | undefined): boolean {
    const known = file === undefined ? undefined : this.#known.get(file);
    if (file === undefined || !known) return false;
    const { mtimeMs, ctimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
    return mtimeMs !== known.modified || ctimeMs !== known.changed || size !== known.size;
  }

  /** Keeps what was looked at for the next run, and nothing of any other picture. */
  async save(): Promise<void> {
    if (!this.#ledger) return;
    const same =
      this.#before.size === this.#known.size &&
      [...this.#known].every(([file, one]) => this.#before.get(file) === one);
    if (!same) await writeMemory(this.#ledger, JSON.stringify([...this.#known]));
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
