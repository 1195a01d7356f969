import { fileURLToPath } from 'node:url';
import type { Locale } from '../../src/core/locale.ts';
import type { Settings } from '../../src/core/settings.ts';
import { translator } from '../../src/strings/strings.ts';
import type { MarkdownEntry, MarkdownProcessor } from './guarded-markdown.ts';

/** What the processor itself writes around footnotes, in one language. */
export interface FootnoteWords {
  readonly label: string;
  /** `{reference}` is the number of the note. */
  readonly backLabel: string;
}

const footnoteWords = (locale: Locale): FootnoteWords => {
  const t = translator(locale);
  return { label: t('footnotes'), backLabel: t('footnotes.back') };
};

/** The language of a text: that of the nearest folder named after one, as in `src/content/pages/en/why.mdx`. */
const localeOf = (path: string, locales: readonly Locale[]): Locale | undefined =>
  path.split(/[\\/]/).findLast((folder) => locales.includes(folder));

/**
 * Astro’s Markdown processor, one for each language: a processor takes its own words once, and a page has those of
 * its language. A text in no language’s folder has those of the default language.
 */
export const localisedMarkdown = <P extends MarkdownProcessor>(
  { defaultLocale, locales }: Pick<Settings, 'defaultLocale' | 'locales'>,
  processorIn: (words: FootnoteWords) => P,
): P => {
  const main = processorIn(footnoteWords(defaultLocale));
  const others = locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => [locale, processorIn(footnoteWords(locale))] as const);
  const inEach = async <R>(start: (processor: P) => Promise<R>): Promise<(path: string) => R> => {
    const reader = await start(main);
    const own = new Map<string, R>();
    for (const [locale, processor] of others) own.set(locale, await start(processor));
    return (path) => own.get(localeOf(path, locales) ?? '') ?? reader;
  };
  return {
    ...main,
    createRenderer: async (...args: never) => {
      const readers = await inEach((processor) => processor.createRenderer(...args));
      return {
        ...readers(''),
        render: (content: string, entry?: MarkdownEntry) =>
          readers(entry?.fileURL ? fileURLToPath(entry.fileURL) : '').render(content, entry),
      };
    },
    createMdxRenderer: async (...args: never) => {
      const readers = await inEach(async (processor) => processor.createMdxRenderer?.(...args));
      return {
        ...readers(''),
        process: async (content: string, path: string, fields: Record<string, unknown>) =>
          readers(path)?.process(content, path, fields),
      };
    },
  };
};
