import { hash } from 'node:crypto';
import { once } from '../../src/core/once.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { translationMark, wordsToTranslate } from '../../src/core/translation.ts';
import type { ReadFile, ReadKit, Translation } from './read-kit.ts';

/** Eight letters that change with the words of an original: letters, as YAML reads some digits as a number. */
export const markOf = once(({ schema, read }: ReadFile): string =>
  hash('sha256', wordsToTranslate(schema, read.data, read.body.trim()))
    .slice(0, 8)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))),
);

/** A translation as its mark tells it. */
export interface TranslationState extends Translation {
  /** `unmarked` was never confirmed; `stale` tells an older writing of the original. */
  readonly state: 'current' | 'stale' | 'unmarked';
}

/** Every translation of a project that can be read, with its original. */
export const translationStates = ({ translations }: Pick<ReadKit, 'translations'>): TranslationState[] =>
  translations.flatMap(({ file, original }): TranslationState[] => {
    if (original.read.data === undefined || file.read.data === undefined) return [];
    const mark = markIn(file);
    if (mark === undefined) return [{ file, original, state: 'unmarked' }];
    return [{ file, original, state: mark === markOf(original) ? 'current' : 'stale' }];
  });

const markIn = ({ read: { data } }: ReadFile): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, translationMark) : undefined;

/** Translations whose original changed since they were confirmed. */
export const staleTranslations = (read: Pick<ReadKit, 'translations'>): Problem[] =>
  translationStates(read)
    .filter(({ state }) => state === 'stale')
    .map(({ file, original }) =>
      problem(
        'stale-translation',
        { file: file.file, path: [translationMark] },
        { original: original.file, file: file.file },
      ),
    );
