import { hash } from 'node:crypto';
import { problem, type Problem } from '../../src/core/problem.ts';
import { translationMark, wordsToTranslate } from '../../src/core/translation.ts';
import { perFile } from './per-file.ts';
import type { ReadFile } from './read-kit.ts';

/** Eight letters that change with the words of an original: letters, as YAML reads some digits as a number. */
export const markOf = perFile(({ schema, read }: ReadFile): string =>
  hash('sha256', wordsToTranslate(schema, read.data, read.body.trim()))
    .slice(0, 8)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))),
);

/** A translation as its mark tells it. */
export interface TranslationState {
  readonly file: ReadFile;
  readonly original: ReadFile;
  /** `unmarked` was never confirmed; `stale` tells an older writing of the original. */
  readonly state: 'current' | 'stale' | 'unmarked';
}

/** Every translation of a project that can be read, with its original. */
export const translationStates = (files: readonly ReadFile[]): TranslationState[] => {
  const originals = new Map(
    files.filter((one) => !one.isTranslation).map((one) => [`${one.collection}/${one.id}`, one]),
  );
  return files.flatMap((file): TranslationState[] => {
    const original = file.isTranslation ? originals.get(`${file.collection}/${file.id}`) : undefined;
    if (original?.read.data === undefined || file.read.data === undefined) return [];
    const mark = markIn(file);
    if (mark === undefined) return [{ file, original, state: 'unmarked' }];
    return [{ file, original, state: mark === markOf(original) ? 'current' : 'stale' }];
  });
};

const markIn = ({ read: { data } }: ReadFile): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, translationMark) : undefined;

/** Translations whose original changed since they were confirmed. */
export const staleTranslations = (files: readonly ReadFile[]): Problem[] =>
  translationStates(files)
    .filter(({ state }) => state === 'stale')
    .map(({ file, original }) =>
      problem(
        'stale-translation',
        { file: file.file, path: [translationMark] },
        { original: original.file, file: file.file },
      ),
    );
