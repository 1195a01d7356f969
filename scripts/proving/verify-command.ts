import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { withoutPerson } from '../../src/core/person-files.ts';
import { publish } from '../../src/core/published.ts';
import type { Settings } from '../../src/core/settings.ts';
import { siteFiles } from '../building/site-files.ts';
import { readKit } from '../content-files/read-kit.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import { personOf } from '../report/person-word.ts';
import { vocabularyOf } from './distinctive.ts';
import { identityOf, type Identity } from './person-identity.ts';
import { proofTexts, traceLines } from './proof-texts.ts';
import { soughtPeople, type SoughtPeople } from './sought-people.ts';
import { tracesIn, type Trace } from './traces.ts';
import { withdrawnFiles } from './withdrawn-files.ts';

/** What `npm run withdraw:verify` was asked for. */
export interface VerifyOptions {
  readonly root: string;
  readonly person: string;
  readonly dir: string;
  readonly name: string | undefined;
  readonly locale: ToolLocale;
  readonly today: Day;
}

/** Reads the options; `undefined` when they make no sense. Throws `Misuse`. */
export const verifyOptions = (
  words: readonly string[],
  defaults: CommandDefaults,
): VerifyOptions | undefined => {
  const { values, positionals, locale, today, root } = commandWords(words, {
    defaults,
    others: true,
    flags: { dir: { type: 'string', default: 'dist' }, name: { type: 'string' } },
  });
  const person = personOf(positionals);
  if (person === undefined) return undefined;
  return { root, person, dir: resolve(root, values.dir), name: values.name, locale, today };
};

/** Astro keeps a copy of the register, where the id of a record that says « withdrawn » has its place. */
const isCache = (folder: string): boolean => folder.startsWith('.cache');

/** What was found, and the words that tell it. */
export interface Verification {
  readonly traces: readonly Trace[];
  readonly lines: readonly string[];
  /** Whether there was a site to look in. */
  readonly searched: boolean;
}

/** Folders beside the site that may hold something of a person, from the project's root. */
const besides = ['dist-public', 'out', '.cache/images', '.cache/astro'];

/** Looks for a person in everything published, and in what the next build would reuse. */
export const verifyWithdrawal = async (options: VerifyOptions, settings: Settings): Promise<Verification> => {
  const { root, person, dir, locale, name, today } = options;
  const texts = proofTexts[locale];
  if (!existsSync(dir))
    return { traces: [], lines: [texts.noFolder(relativeTo(root, dir))], searched: false };
  const started = performance.now();
  const { kit } = await readKit(root, settings);
  const identity = await identityOf(kit, person, {
    root,
    today,
    withdrawn: withdrawnFiles(root, settings),
    name,
  });
  const others = publish(withoutPerson(kit, person), today);
  const sought = await soughtPeople([identity.absent], vocabularyOf(others), { root, published: others });
  const folders = [dir, ...besides.map((below) => join(root, below))];
  const traces: Trace[] = [];
  let files = 0;
  for (const folder of folders.filter((one) => existsSync(one))) {
    files += (await siteFiles(folder)).length;
    const shown = relativeTo(root, folder);
    const found = (await tracesIn(folder, sought)).filter(({ what }) => what !== 'id' || !isCache(shown));
    traces.push(...found.map((one) => ({ ...one, file: `${shown}/${one.file}` })));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return {
    traces,
    searched: true,
    lines: [
      ...folders.map(
        (one) => `${texts.searched} ${relativeTo(root, one)}${existsSync(one) ? '' : ` (${texts.absent})`}`,
      ),
      ...remarks(identity, sought, locale),
      ...(traces.length > 0
        ? [texts.found(traces.length), ...traceLines(traces, locale)]
        : [texts.nothing(person, files, seconds)]),
      texts.beyond,
    ],
  };
};

const relativeTo = (root: string, folder: string): string =>
  folder.startsWith(root) ? folder.slice(root.length + 1).replaceAll('\\', '/') : folder;

const remarks = ({ source, absent }: Identity, sought: SoughtPeople, locale: ToolLocale): string[] => {
  const texts = proofTexts[locale];
  const words = sought.shared.flatMap((one) => one.words);
  return [
    ...(source === 'none' ? [texts.noName] : [texts.source[source]]),
    ...(words.length > 0 ? [texts.shared(words.join(', '))] : []),
    ...(sought.unrecognised.length > 0 ? [texts.unrecognised] : []),
    ...(sought.portraits.length === 0 && sought.unrecognised.length === 0 && absent.prints.length === 0
      ? [texts.noPortrait]
      : []),
  ];
};
