import { resolve } from 'node:path';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Settings } from '../../src/core/settings.ts';
import { translationMark } from '../../src/core/translation.ts';
import { readKit } from '../content-files/read-kit.ts';
import { markOf, translationStates, type TranslationState } from '../content-files/translation-mark.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import { FileDrafts } from '../withdrawing/file-drafts.ts';
import { translatedTexts } from './translated-texts.ts';

/** What `npm run translated` was asked for; `files` as they were typed. */
export interface TranslatedOptions {
  readonly root: string;
  readonly files: readonly string[];
  readonly all: boolean;
  readonly locale: ToolLocale;
}

/** Reads the options; `undefined` when they make no sense. Throws `Misuse`. */
export const translatedOptions = (
  words: readonly string[],
  defaults: CommandDefaults,
): TranslatedOptions | undefined => {
  const { values, positionals, locale, root } = commandWords(words, {
    defaults,
    others: true,
    flags: { all: { type: 'boolean', default: false } },
  });
  return values.all && positionals.length > 0
    ? undefined
    : { root, files: positionals, all: values.all, locale };
};

interface Outcome {
  readonly lines: readonly string[];
  readonly exit: 0 | 1;
}

/** Marks translations with what their originals say now, or tells which to read again. */
export const confirmTranslations = async (
  { root, files, all, locale }: TranslatedOptions,
  settings: Settings,
): Promise<Outcome> => {
  const states = translationStates(await readKit(root, settings));
  if (!all && files.length === 0) return { lines: toRead(states, locale), exit: 0 };
  const wanted = files.map((file) => resolve(root, file.replaceAll('\\', '/')));
  const chosen = all ? states : states.filter(({ file }) => wanted.includes(resolve(file.absolute)));
  const unknown = files.filter(
    (_, index) => !chosen.some(({ file }) => resolve(file.absolute) === wanted[index]),
  );
  if (unknown.length > 0) return { lines: unknown.map(translatedTexts[locale].unknown), exit: 1 };
  const drafts = new FileDrafts(root);
  for (const { file, original } of chosen) drafts.putLast(file.file, translationMark, markOf(original));
  drafts.apply();
  return { lines: [translatedTexts[locale].confirmed(chosen.length)], exit: 0 };
};

const toRead = (states: readonly TranslationState[], locale: ToolLocale): string[] => {
  const texts = translatedTexts[locale];
  const named = (state: TranslationState['state']): string[] =>
    states.filter((one) => one.state === state).map(({ file }) => `  ${file.file}`);
  const [stale, unmarked] = [named('stale'), named('unmarked')];
  if (stale.length + unmarked.length === 0) return [texts.fine];
  return [
    ...(stale.length > 0 ? [texts.stale(stale.length), ...stale] : []),
    ...(unmarked.length > 0 ? [texts.unmarked(unmarked.length), ...unmarked] : []),
    texts.confirm,
  ];
};
