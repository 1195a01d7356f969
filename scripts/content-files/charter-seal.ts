import { createHash } from 'node:crypto';
import { sealedText, type Charter } from '../../src/core/charter.ts';
import type { Entry } from '../../src/core/kit.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import type { ReadKit } from './read-kit.ts';

/** Fingerprint of a version of the charter in all its languages: SHA-256, 64 hexadecimal digits. */
export const charterSeal = (languages: readonly Pick<Entry<Charter>, 'locale' | 'data'>[]): string =>
  createHash('sha256').update(sealedText(languages), 'utf8').digest('hex');

/**
 * Versions in force or archived that no longer say what was sealed, or were never sealed. A version with a file that
 * could not be read is left alone: that fault is told first.
 */
export const sealProblems = ({ kit, files }: Pick<ReadKit, 'kit' | 'files'>): Problem[] =>
  kit.charter
    .filter(({ locale, data }) => locale === kit.settings.defaultLocale && data.status !== 'draft')
    .flatMap(({ id, file, data: { version, seal: written } }) => {
      const languages = kit.charter.filter((one) => one.id === id);
      const there = files.filter((one) => one.collection === 'charter' && one.id === id);
      if (languages.length < there.length) return [];
      const seal = charterSeal(languages);
      if (written === undefined) return [problem('charter-unsealed', { file, path: [] }, { version, seal })];
      return written === seal ? [] : [problem('charter-changed', { file, path: ['seal'] }, { version })];
    });
