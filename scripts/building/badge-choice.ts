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

const known = (
  kind: string,
  name: string | undefined,
  { names, meant }: { readonly names: readonly string[]; readonly meant?: string | undefined },
): void => {
  if (name === undefined || names.includes(name)) return;
  const close = meant ?? nearest(name, names);
  const some = names.slice(0, mostTold).join(', ') + (names.length > mostTold ? '…' : '');
  throw new Misuse(
    `--${kind} ${name} : inconnu. ${close ? `Vouliez-vous dire ${close} ?` : `Au choix : ${some}`}`,
    `--${kind} ${name}: unknown. ${close ? `Did you mean ${close}?` : `To choose from: ${some}`}`,
  );
};

/** Throws `Misuse` for a mentor, a programme or a format that is none of the company's. */
const assertKnown = ({ mentors, programmes }: Published, options: Omit<BadgeOptions, 'shard'>): void => {
  known('mentor', options.mentor, { names: [...new Set(mentors.map((one) => one.id))] });
  const named = programmes.find(({ data }) => data.name === options.programme);
  known('programme', options.programme, {
    names: [...new Set(programmes.map((one) => one.id))],
    meant: named?.id,
  });
  known('format', options.format, { names: badgeFormats });
};

/** The badge images among all images that the options name. Throws `Misuse` for a name that is nobody's. */
export const namedJobs = (
  jobs: readonly ImageJob[],
  published: Published,
  { shard, ...options }: BadgeOptions,
): ImageJob[] => {
  assertKnown(published, options);
  const { mentor, programme, format } = options;
  const isAsked = programme === undefined ? undefined : earnedIn(published, programme);
  const named = jobs.filter(
    (job) =>
      (job.kind === 'badge' || job.kind === 'emblem-svg') &&
      (mentor === undefined || mentorOf(job) === mentor) &&
      (isAsked === undefined || isAsked(job.path)) &&
      (format === undefined || formatOf(job) === format),
  );
  return shard ? jobsOfShard(named, shard) : named;
};

/** The images to draw: those that the options name. Throws `Misuse` when these are none, but for a share of few. */
export const chosenJobs = (
  jobs: readonly ImageJob[],
  published: Published,
  options: BadgeOptions,
): ImageJob[] => {
  const chosen = namedJobs(jobs, published, options);
  const whole = { ...options, shard: undefined };
  if (chosen.length > 0 || asksForAll(whole)) return chosen;
  const { mentor } = options;
  if (mentor !== undefined && !jobs.some((job) => mentorOf(job) === mentor))
    throw new Misuse(
      `--mentor ${mentor} : aucune image à dessiner. npm run badges -- --mentor ${mentor} --dry-run dit pourquoi.`,
      `--mentor ${mentor}: no picture to draw. npm run badges -- --mentor ${mentor} --dry-run says why.`,
    );
  if (namedJobs(jobs, published, whole).length === 0)
    throw new Misuse(
      'Aucune image à dessiner pour ce choix. Avec --dry-run, la commande dit qui a obtenu quoi.',
      'No picture to draw for this choice. With --dry-run, the command says who earned what.',
    );
  return chosen;
};

/** Whose badge an image shows; nobody's when it is another image. */
export const mentorOf = ({ path }: Pick<ImageJob, 'path'>): string => badgeAt(path)?.mentor ?? '';

/** Tells the pictures of badges that were earned in a programme; two programmes may bear one name. */
const earnedIn = ({ mentors }: Published, programme: string): ((path: string) => boolean) => {
  const earned = new Set(
    mentors.flatMap(({ id, data }) =>
      data.badges.filter((one) => one.programme === programme).map((one) => `${id} ${one.id}`),
    ),
  );
  return (path) => {
    const at = badgeAt(path);
    return at !== undefined && earned.has(`${at.mentor} ${at.badge}`);
  };
};

const formatOf = (job: { readonly kind: string; readonly format?: BadgeFormat }): string =>
  job.kind === 'badge' ? (job.format ?? '') : 'emblem';

/** Tells a badge's pictures, and ZIPs of badges that are not among the jobs: a build made those of somebody who left. */
export const ownFiles = (jobs: readonly Pick<ImageJob, 'path'>[]): ((path: string) => boolean) => {
  const paths = new Set(jobs.map(({ path }) => path));
  return (path) => {
    const picture = path.replace(/\.zip$/, '-emblem.png');
    return badgeAt(picture) !== undefined && (picture === path || !paths.has(picture));
  };
};
