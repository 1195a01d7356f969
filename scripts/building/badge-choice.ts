import { badgeFormats, type BadgeFormat } from '../../src/badges/badge-content.ts';
import { badgeAt } from '../../src/core/badge-format.ts';
import { nearest } from '../../src/core/nearest.ts';
import type { Published } from '../../src/core/published.ts';
import type { ImageJob } from '../rendering/image-job.ts';
import { Misuse } from '../report/misuse.ts';
import { optionsOf, type BuildOptions, type Defaults } from './build-options.ts';
import { awayFromSources } from './out-folder.ts';
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
    out: awayFromSources(out, defaults.root, 'out'),
    mentor,
    programme,
    format,
    shard: shard === undefined ? undefined : shardOf(shard),
    dryRun: values['dry-run'],
  };
};

/** Whether all badges were asked for. */
export const asksForAll = ({ mentor, programme, format, shard }: BadgeOptions): boolean =>
  [mentor, programme, format, shard].every((one) => one === undefined);

/** Names told at most. */
const mostTold = 20;

const known = (kind: string, name: string | undefined, names: readonly string[]): void => {
  if (name === undefined || names.includes(name)) return;
  const close = nearest(name, names);
  const some = names.slice(0, mostTold).join(', ') + (names.length > mostTold ? '…' : '');
  throw new Misuse(
    `--${kind} ${name} : inconnu. ${close ? `Vouliez-vous dire ${close} ?` : `Au choix : ${some}`}`,
    `--${kind} ${name}: unknown. ${close ? `Did you mean ${close}?` : `To choose from: ${some}`}`,
  );
};

/** Throws `Misuse` for a mentor, a programme or a format that is none of the company's. */
export const assertKnown = ({ mentors, programmes }: Published, options: BadgeOptions): void => {
  known('mentor', options.mentor, [...new Set(mentors.map((one) => one.id))]);
  known('programme', options.programme, [...new Set(programmes.map((one) => one.id))]);
  known('format', options.format, badgeFormats);
};

/** The badge images among all images that the options name. Throws `Misuse`, also for a mentor without any. */
export const chosenJobs = (
  jobs: readonly ImageJob[],
  published: Published,
  options: BadgeOptions,
): ImageJob[] => {
  const badges = jobs.filter((job) => job.kind === 'badge' || job.kind === 'emblem-svg');
  assertKnown(published, options);
  const { mentor } = options;
  if (mentor !== undefined && !badges.some((job) => mentorOf(job.path) === mentor))
    throw new Misuse(
      `--mentor ${mentor} : aucune image à dessiner. npm run badges -- --mentor ${mentor} --dry-run dit pourquoi.`,
      `--mentor ${mentor}: no picture to draw. npm run badges -- --mentor ${mentor} --dry-run says why.`,
    );
  const isAsked = options.programme === undefined ? undefined : earnedIn(published, options.programme);
  const chosen = badges.filter(
    (job) =>
      (!options.mentor || mentorOf(job.path) === options.mentor) &&
      (isAsked === undefined || isAsked(job.path)) &&
      (!options.format || formatOf(job) === options.format),
  );
  if (chosen.length === 0 && !asksForAll({ ...options, shard: undefined }))
    throw new Misuse(
      'Aucune image à dessiner pour ce choix. Avec --dry-run, la commande dit qui a obtenu quoi.',
      'No picture to draw for this choice. With --dry-run, the command says who earned what.',
    );
  return options.shard ? jobsOfShard(chosen, options.shard) : chosen;
};

const mentorOf = (path: string): string => badgeAt(path)?.mentor ?? '';

/** Tells the pictures of badges that were earned in a programme; two programmes may bear one name. */
const earnedIn = ({ mentors }: Published, programme: string): ((path: string) => boolean) => {
  const earned = new Set(
    mentors.flatMap(({ id, data }) =>
      data.badges.filter((one) => one.programme === programme).map(({ badge }) => `${id} ${badge}`),
    ),
  );
  return (path) => {
    const at = badgeAt(path);
    return at !== undefined && earned.has(`${at.mentor} ${at.badge}`);
  };
};

const formatOf = (job: { readonly kind: string; readonly format?: BadgeFormat }): string =>
  job.kind === 'badge' ? (job.format ?? '') : 'emblem';
