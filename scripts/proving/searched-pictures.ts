import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { SoughtPeople } from './sought-people.ts';

const fileSchema = z.object({ sought: z.string(), clean: z.array(z.string()) });

const sha = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** The pictures that were searched before for the same portraits, and showed none: not searched again. */
export class SearchedPictures {
  readonly #file: string;
  readonly #sought: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();

  constructor(file: string, { portraits }: Pick<SoughtPeople, 'portraits'>) {
    this.#file = file;
    this.#sought = sha(JSON.stringify(portraits));
    this.#before = new Set(this.#read());
  }

  isClean(picture: Uint8Array): boolean {
    const name = sha(picture);
    if (!this.#before.has(name)) return false;
    this.#now.add(name);
    return true;
  }

  keepClean(picture: Uint8Array): void {
    this.#now.add(sha(picture));
  }

  /** Writes what the next search may skip. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify({ sought: this.#sought, clean: [...this.#now] }));
  }

  #read(): readonly string[] {
    try {
      const kept = fileSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return kept.sought === this.#sought ? kept.clean : [];
    } catch {
      return [];
    }
  }
}
