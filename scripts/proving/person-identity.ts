import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { absentPeople, type Absent } from '../../src/core/absence.ts';
import type { Day } from '../../src/core/day.ts';
import type { Kit } from '../../src/core/kit.ts';
import type { Withdrawn } from '../../src/core/withdrawn.ts';
import { splitFrontMatter } from '../content-files/front-matter.ts';
import { readYaml } from '../content-files/yaml-source.ts';
import { mentorSchema } from '../../src/core/mentor.ts';
import { profilesOf } from '../../src/core/person-files.ts';
import { portraitPrint } from './portrait-print.ts';

/** Who to look for, and who told so. */
export interface Identity {
  readonly absent: Absent;
  readonly source: 'profile' | 'signature' | 'withdrawn' | 'git' | 'option' | 'none';
}

interface Question {
  readonly root: string;
  readonly today: Day;
  readonly withdrawn: readonly Withdrawn[];
  readonly name?: string | undefined;
}

/**
 * What identifies a person: the profile, else a signature, else the memory of a withdrawal, else Git's history. A
 * name given by hand comes first. Everything must be absent, whatever was agreed: that is the question asked.
 */
export const identityOf = async (kit: Kit, id: string, question: Question): Promise<Identity> => {
  const { root, today, withdrawn, name } = question;
  const memory = withdrawn.find(({ person }) => person === id);
  const prints = memory?.portraits ?? [];
  if (name !== undefined) return { absent: { id, name, prints, wholly: true }, source: 'option' };
  const profile = profilesOf(kit, id)[0];
  if (profile) {
    const photo = profile.data.photo && { photo: { from: profile.file, src: profile.data.photo.src } };
    return {
      absent: { id, name: profile.data.displayName, ...photo, prints, wholly: true },
      source: 'profile',
    };
  }
  if (memory?.name !== undefined) {
    return {
      absent: { id, name: memory.name, words: memory.words, prints, wholly: true },
      source: 'withdrawn',
    };
  }
  const signed = absentPeople(kit, today, []).find((one) => one.id === id && one.name !== undefined);
  if (signed) return { absent: signed, source: 'signature' };
  const old = await fromHistory(root, kit.settings.defaultLocale, id);
  if (old) return { absent: { ...old, prints: [...prints, ...old.prints] }, source: 'git' };
  return { absent: { id, prints, wholly: true }, source: 'none' };
};

const git = (root: string, ...words: string[]): Buffer | undefined => {
  const { status, stdout } = spawnSync('git', words, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return status === 0 && stdout.length > 0 ? stdout : undefined;
};

/** The profile as Git last knew it, with its portrait; `undefined` without Git or without such a file. */
const fromHistory = async (root: string, locale: string, id: string): Promise<Absent | undefined> => {
  if (!existsSync(root)) return undefined;
  const file = `src/content/mentors/${locale}/${id}.md`;
  const deletedIn = git(root, 'log', '-1', '--format=%H', '--diff-filter=D', '--', file)
    ?.toString('utf8')
    .trim();
  const at = deletedIn ? `${deletedIn}^` : 'HEAD';
  const text = git(root, 'show', `${at}:./${file}`)?.toString('utf8');
  const cut = text === undefined ? undefined : splitFrontMatter(text);
  if (!cut || 'fault' in cut) return undefined;
  const parsed = mentorSchema.safeParse(readYaml(cut.yaml, { file, firstLine: cut.yamlLine }).data);
  if (!parsed.success) return undefined;
  const { displayName, photo } = parsed.data;
  const picture =
    photo && git(root, 'show', `${at}:./${join(posix.dirname(file), photo.src).replaceAll('\\', '/')}`);
  const print = picture && (await portraitPrint(picture));
  return { id, name: displayName, prints: print ? [print] : [], wholly: true };
};
