import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { stringify } from 'yaml';
import type { Purpose } from '../../src/core/consent.ts';
import type { Day } from '../../src/core/day.ts';
import { hasRecord, profilesOf, signatureOf, withoutPerson } from '../../src/core/person-files.ts';
import { publish } from '../../src/core/published.ts';
import { withdrawalOf, type Scope, type Withdrawal } from '../../src/core/withdrawal.ts';
import { rememberedUntil, type Withdrawn } from '../../src/core/withdrawn.ts';
import type { ReadKit } from '../content-files/read-kit.ts';
import { distinctiveWords, vocabularyOf } from '../proving/distinctive.ts';
import { portraitPrint } from '../proving/portrait-print.ts';
import { soughtPeople } from '../proving/sought-people.ts';
import { textTraces } from '../proving/traces.ts';
import { FileDrafts } from './file-drafts.ts';
import { withoutMentor } from './named-in-pages.ts';

/** A passage that a person must read again. */
export interface Passage {
  readonly file: string;
  readonly line: number | undefined;
  readonly why: 'replaced' | 'removed' | 'mention' | 'named';
}

/** Everything a withdrawal will do, before it is done. */
export interface Plan {
  readonly drafts: FileDrafts;
  readonly passages: readonly Passage[];
  readonly memory: Withdrawn | undefined;
  readonly journeysKept: Withdrawal['journeysKept'];
  /** The name, to look for the pages that show it; never printed. */
  readonly name: string | undefined;
}

export interface PlanOptions {
  readonly root: string;
  readonly person: string;
  readonly scope: Scope;
  readonly today: Day;
  readonly before: Withdrawn | undefined;
}

/** Works out what a withdrawal changes; nothing is written. */
export const planWithdrawal = async (read: ReadKit, options: PlanOptions): Promise<Plan> => {
  const { root, person, scope, today } = options;
  const { kit } = read;
  const drafts = new FileDrafts(root);
  const withdrawal = withdrawalOf(kit, person, { scope, today });
  const name =
    profilesOf(kit, person)[0]?.data.displayName ?? signatureOf(kit, person) ?? options.before?.name;
  const memory = await memoryOf(read, withdrawal, { ...options, name });
  apply(withdrawal, drafts);
  if (scope === 'everything' && !hasRecord(kit, person))
    drafts.write(`${kit.settings.privateFolder}/consents/${person}.yaml`, newRecord(person, today));
  deleteUnnamed(
    read,
    drafts,
    withdrawal.media.map(({ from, src }) => mediaFile(from, src)),
  );
  const replaced = scope === 'everything' ? replaceInPages(read, drafts, person) : [];
  if (memory) drafts.write(`${kit.settings.privateFolder}/withdrawn/${person}.yaml`, stringify(memory));
  return {
    drafts,
    memory,
    name,
    journeysKept: withdrawal.journeysKept,
    passages: [
      ...replaced,
      ...withdrawal.mentions
        .filter((file) => drafts.text(file) !== undefined)
        .map((file): Passage => ({ file, line: undefined, why: 'mention' })),
      ...(scope === 'everything' ? await namedIn(read, drafts, { person, name, memory }) : []),
    ],
  };
};

const apply = ({ steps }: Withdrawal, drafts: FileDrafts): void => {
  for (const step of steps) {
    if (step.do === 'delete') drafts.delete(step.file);
    else if (step.do === 'remove') drafts.remove(step.file, step.path);
    else if (step.do === 'removeItems') drafts.removeItems(step.file, step.list, step);
    else drafts.set(step.file, step.path, step.value);
  }
};

const mediaFile = (from: string, src: string): string =>
  src.startsWith('/') ? `public${src}` : posix.normalize(posix.join(posix.dirname(from), src));

const newRecord = (person: string, today: Day): string =>
  stringify({
    person,
    purposes: {
      profile: {
        state: 'withdrawn',
        date: today,
        form: 'retrait',
        proof: `retrait du ${today}`,
      } satisfies Record<string, string>,
    } satisfies Partial<Record<Purpose, unknown>>,
  });

/** What later builds need to look for the person once the profile is deleted. */
const memoryOf = async (
  { kit }: ReadKit,
  { media }: Withdrawal,
  { root, person, scope, today, before, name }: PlanOptions & { name: string | undefined },
): Promise<Withdrawn | undefined> => {
  const prints: string[] = [];
  for (const { from, src } of media.filter((one) => /\.(?:jpe?g|png|webp|avif|heic)$/i.test(one.src))) {
    const file = join(root, mediaFile(from, src));
    const print = existsSync(file) ? await portraitPrint(file) : undefined;
    if (print !== undefined) prints.push(print);
  }
  const portraits = [...new Set([...(before?.portraits ?? []), ...prints])];
  const kept = { person, date: today, until: rememberedUntil(today), portraits };
  if (scope === 'everything' && name !== undefined) {
    const words = distinctiveWords(name, vocabularyOf(publish(withoutPerson(kit, person), today)));
    return { ...kept, name, words };
  }
  return portraits.length > 0
    ? { ...kept, ...(before?.name !== undefined && { name: before.name }), words: before?.words ?? [] }
    : undefined;
};

const replaceInPages = (read: ReadKit, drafts: FileDrafts, person: string): Passage[] => {
  const media: string[] = [];
  const passages = read.files
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, locale }) => {
      const text = drafts.text(file);
      if (!text?.includes(person)) return [];
      const replaced = withoutMentor(text, person, locale);
      drafts.write(file, replaced.text);
      media.push(...replaced.media.map((src) => mediaFile(file, src)));
      return replaced.changes.map((change): Passage => ({ file, ...change }));
    });
  deleteUnnamed(read, drafts, media);
  return passages;
};

/** Deletes files that nothing written names any more. */
const deleteUnnamed = (read: ReadKit, drafts: FileDrafts, media: readonly string[]): void => {
  for (const file of media)
    if (!read.files.some((one) => drafts.text(one.file)?.includes(posix.basename(file)))) drafts.delete(file);
};

/** Where the words of the name still stand in what will remain: for a person to judge. */
const namedIn = async (
  read: ReadKit,
  drafts: FileDrafts,
  { person, name, memory }: { person: string; name: string | undefined; memory: Withdrawn | undefined },
): Promise<Passage[]> => {
  if (name === undefined) return [];
  const absent = { id: person, name, words: memory?.words ?? [], prints: [], wholly: true };
  const sought = await soughtPeople([absent], { has: () => false, starts: () => false }, { root: '' });
  return read.files
    .filter(({ collection }) => collection !== 'consents' && collection !== 'participations')
    .flatMap(({ file }) => {
      const text = drafts.text(file);
      if (text === undefined) return [];
      const lines = textTraces(Buffer.from(text), 'content.txt', sought)
        .filter(({ what }) => what !== 'id')
        .map(({ where }) => Number(where.slice(1)));
      return [...new Set(lines)].map((line): Passage => ({ file, line, why: 'named' }));
    });
};
