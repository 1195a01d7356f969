import { resolve } from 'node:path';
import { badgeFormats, type BadgeFormat } from '../../src/badges/badge-content.ts';
import { nearest } from '../../src/core/nearest.ts';
import type { Published } from '../../src/core/published.ts';
import type { ImageJob } from '../rendering/image-job.ts';
import { optionsOf, type BuildOptions, type Defaults } from './build-options.ts';
import { jobsOfShard, shardOf, type Shard } from './shard.ts';

/** Which badges `npm run badges` was asked for; everything when nothing is named. */
export interface BadgeOptions extends BuildOptions {
  readonly mentor?: string | undefined;
  readonly programme?: string | undefined;
  readonly format?: string | undefined;
  /** One machine's share of what the other options name. */
  readonly shard?: Shard | undefined;
  readonly dryRun: boolean;
}

/** A mentor, programme or format that does not exist, or shows no badge; the message says what does. */
export class UnknownChoice extends Error {}

/** Reads the options; throws `Misuse`. Pictures go to `out/` unless told otherwise. */
export const badgeOptions = (words: readonly string[], defaults: Defaults): BadgeOptions => {
  const { values, options, out } = optionsOf(words, defaults, {
    mentor: { type: 'string' },
    programme: { type: 'string' },
    format: { type: 'string' },
    shard: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  const { mentor, programme, format, shard } = values;
  return {
    ...options,
    out: out ?? resolve(defaults.root, 'out'),
    mentor,
    programme,
    format,
    shard: shard === undefined ? undefined : shardOf(shard),
    dryRun: values['dry-run'],
  };
};

const known = (kind: string, name: string | undefined, names: readonly string[]): void => {
  if (name === undefined || names.includes(name)) return;
  const close = nearest(name, names);
  throw new UnknownChoice(`--${kind} ${name}: ${close ? `${close}?` : names.join(', ')}`);
};

/** The badge images among all images that the options name. Throws `UnknownChoice`. */
export const chosenJobs = (
  jobs: readonly ImageJob[],
  published: Published,
  options: BadgeOptions,
): ImageJob[] => {
  const badges = jobs.filter((job) => job.kind === 'badge' || job.kind === 'emblem-svg');
  known('mentor', options.mentor, [...new Set(badges.map((job) => mentorOf(job.path)))]);
  known('programme', options.programme, [...new Set(published.programmes.map((one) => one.id))]);
  known('format', options.format, badgeFormats);
  // A badge is named in each language, and so is its programme.
  const names = published.programmes
    .filter((one) => one.id === options.programme)
    .map((one) => one.data.name);
  const chosen = badges.filter(
    (job) =>
      (!options.mentor || mentorOf(job.path) === options.mentor) &&
      (!options.programme || names.includes(job.content.programme)) &&
      (!options.format || formatOf(job) === options.format),
  );
  return options.shard ? jobsOfShard(chosen, options.shard) : chosen;
};

const mentorOf = (path: string): string => path.split('/')[1] ?? '';
const formatOf = (job: { readonly kind: string; readonly format?: BadgeFormat }): string =>
  job.kind === 'badge' ? (job.format ?? '') : 'emblem';
