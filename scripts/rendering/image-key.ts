import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontFiles } from './font-files.ts';
import type { ImageJob } from './image-job.ts';
import { PictureHashes } from './picture-hashes.ts';

const sha = (...parts: readonly (string | Buffer)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
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

/** The `package.json` of a package, by a file of it. */
const manifest = (file: string, name: string): Buffer => {
  const folder = join('node_modules', name);
  return readFileSync(join(file.slice(0, file.lastIndexOf(folder) + folder.length), 'package.json'));
};

/**
 * Everything beside a job that shapes its bytes: templates, geometry, fonts and tools. Read from the files
 * themselves, so that nobody has a version to raise.
 */
const recipe = (): string => {
  const sources = sourcesFrom(join(import.meta.dirname, 'drawing-task.ts'));
  const { resolve } = createRequire(import.meta.url);
  const satori = readFileSync(resolve('satori'));
  // Sharp's names the versions of all that it is made of. Loading sharp to ask takes 20 MB where nothing is drawn.
  const packages = ['sharp', 'fontkit', 'minizlib'].map((name) => manifest(resolve(name), name));
  // Satori is one file, and what it reads fonts and breaks lines with: versions that it leaves open.
  const ofSatori = createRequire(resolve('satori')).resolve;
  const readers = ['@shuding/opentype.js', 'linebreak'].map((name) => manifest(ofSatori(name), name));
  return sha(
    ...sources.values(),
    satori,
    ...packages,
    ...readers,
    process.versions.zlib,
    process.versions.icu ?? '',
    ...fontFiles().map(({ file }) => readFileSync(file)),
  );
};

/** What the images of one badge share, and the hash of all of it. */
interface Ground {
  readonly file: string | undefined;
  readonly picture: string;
  readonly hash: string;
}

/** What of a job is hashed elsewhere, or shapes no byte of its image. */
const elsewhere = new Set(['path', 'who', 'content', 'theme', 'portraitFile']);

/** A fact of a job as a text; a text never reads like what is none. */
const factOf = (value: unknown): string => (typeof value === 'string' ? value : `\0${JSON.stringify(value)}`);

/**
 * What jobs say beside what they share, fact after fact, from their theme on. Thirty thousand jobs end in a few dozen
 * places; to go there takes a fifth of the time of telling each job's facts in a text of its own.
 */
interface Facts {
  /** All the facts on the way here. */
  readonly text: string;
  readonly next: Map<string, Map<string, Facts>>;
  hash?: string;
}

const factsFrom = (text: string): Facts => ({ text, next: new Map() });

const followed = (from: Facts, key: string, fact: string): Facts => {
  let facts = from.next.get(key);
  if (!facts) from.next.set(key, (facts = new Map<string, Facts>()));
  let there = facts.get(fact);
  if (!there) facts.set(fact, (there = factsFrom(`${from.text}${key} ${fact.length} ${fact}`)));
  return there;
};

const noTheme = {};

/** Names images by the hash of all that shapes them: of what the images of one badge share, then of what is theirs. */
export class ImageKeys {
  readonly #recipe = recipe();
  readonly #grounds = new WeakMap<object, Ground>();
  /** Hashes of what an image has beside its badge, for each theme. */
  readonly #own = new WeakMap<object, Facts>();
  readonly #lasting: boolean;
  readonly #pictures: PictureHashes;

  /** `lasting` keys look at each picture's date again at every call; others look once, for one run. */
  constructor({ lasting = false, pictures = new PictureHashes() } = {}) {
    this.#lasting = lasting;
    this.#pictures = pictures;
  }

  /** File name of a job's image in the cache. A picture that is missing gives a key of its own; drawing reports it. */
  fileName(job: ImageJob): string {
    const content = 'content' in job ? job.content : undefined;
    const theme = 'theme' in job ? job.theme : noTheme;
    const file = 'portraitFile' in job ? job.portraitFile : undefined;
    const end = job.path.slice(job.path.lastIndexOf('.'));
    return `${this.#ground(content, file)}${this.#ownHash(theme, job)}${end}`;
  }

  /** The hash of what the images of one badge share, reckoned once for all of them. */
  #ground(content: object | undefined, file: string | undefined): string {
    const known = content && this.#grounds.get(content);
    if (known && known.file === file && !this.#lasting) return known.hash;
    const picture = file === undefined ? '' : this.#pictures.of(file, !this.#lasting);
    if (known?.picture === picture) return known.hash;
    const own = hash('sha256', [this.#recipe, JSON.stringify(content), picture].join('\0')).slice(0, 40);
    if (content) this.#grounds.set(content, { file, picture, hash: own });
    return own;
  }

  /** The hash of a theme with a format, a size, a place of a face: few that differ. */
  #ownHash(theme: object, job: ImageJob): string {
    let facts = this.#own.get(theme);
    if (!facts) this.#own.set(theme, (facts = factsFrom(JSON.stringify(theme))));
    for (const key in job) {
      if (!elsewhere.has(key)) facts = followed(facts, key, factOf(job[key as keyof ImageJob]));
    }
    return (facts.hash ??= hash('sha256', facts.text).slice(0, 20));
  }
}
