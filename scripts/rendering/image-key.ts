import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { loadedFonts } from './fonts.ts';
import type { ImageJob } from './image-job.ts';

const sha = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** A source file and all it imports of ours, whatever the room. */
const sourcesFrom = (file: string, found = new Map<string, string>()): Map<string, string> => {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g))
    sourcesFrom(join(dirname(file), path), found);
  return found;
};

/**
 * Everything beside a job that shapes its bytes: templates, geometry, fonts and tools. Read from the files
 * themselves, so that nobody has a version to raise.
 */
const recipe = (): string => {
  const sources = sourcesFrom(join(import.meta.dirname, 'drawing-task.ts'));
  const satori = readFileSync(createRequire(import.meta.url).resolve('satori'));
  return sha(
    ...sources.values(),
    satori,
    JSON.stringify(sharp.versions),
    ...loadedFonts().map(({ data }) => data),
  );
};

/** Names images by the hash of all that shapes them; pictures are read once each. */
export class ImageKeys {
  readonly #recipe = recipe();
  readonly #pictures = new Map<string, string>();

  /** File name of a job's image in the cache. A picture that is missing gives a key of its own; drawing reports it. */
  fileName(job: ImageJob): string {
    const { path, who, ...rest } = job;
    const file = 'portraitFile' in job ? job.portraitFile : undefined;
    const picture = file === undefined ? '' : this.#picture(file);
    return `${sha(this.#recipe, JSON.stringify({ ...rest, portraitFile: undefined }), picture).slice(0, 40)}${extname(path)}`;
  }

  #picture(file: string): string {
    let known = this.#pictures.get(file);
    if (known === undefined) {
      try {
        known = sha(readFileSync(file));
      } catch {
        known = 'missing';
      }
      this.#pictures.set(file, known);
    }
    return known;
  }
}
