import { createHash } from 'node:crypto';
import { sealedText, type Charter } from '../../src/core/charter.ts';
import type { Kit } from '../../src/core/kit.ts';
import { problem, type Problem } from '../../src/core/problem.ts';

/** Fingerprint of the rules of a charter: SHA-256 of their text, 64 hexadecimal digits. */
export const charterSeal = (charter: Pick<Charter, 'rules'>): string =>
  createHash('sha256').update(sealedText(charter), 'utf8').digest('hex');

/** Published versions whose rules are no longer those that were sealed, or were never sealed. */
export const sealProblems = (kit: Kit): Problem[] =>
  kit.charter
    .filter(({ locale, data }) => locale === kit.settings.defaultLocale && data.status !== 'draft')
    .flatMap(({ file, data }) => {
      const seal = charterSeal(data);
      const { version } = data;
      if (data.seal === undefined)
        return [problem('charter-unsealed', { file, path: [] }, { version, seal })];
      return data.seal === seal ? [] : [problem('charter-changed', { file, path: ['seal'] }, { version })];
    });
