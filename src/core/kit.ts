import type { z } from 'zod';
import type { ContentName, contentSchemas, PrivateName, privateSchemas } from './collection.ts';
import type { Locale } from './locale.ts';
import type { Settings } from './settings.ts';

/** One content file in one language: its data, inherited words included, and its body as Markdown source. */
export interface Entry<T> {
  readonly id: string;
  readonly locale: Locale;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly data: T;
  readonly body: string;
}

/** Data of a collection's entries. */
export type ContentData<N extends ContentName> = z.output<(typeof contentSchemas)[N]>;
export type PrivateData<N extends PrivateName> = z.output<(typeof privateSchemas)[N]>;

/** Everything a company wrote, typed and parsed: one entry per file and language. */
export type Kit = { readonly settings: Settings } & {
  readonly [N in ContentName]: readonly Entry<ContentData<N>>[];
} & {
  readonly [N in PrivateName]: readonly Entry<PrivateData<N>>[];
};

/** The entries of one language, in their order of reading. */
export const inLocale = <T>(entries: readonly Entry<T>[], locale: Locale): Entry<T>[] =>
  entries.filter((entry) => entry.locale === locale);

/** The entry of an id in a language. */
export const entryOf = <T>(entries: readonly Entry<T>[], id: string, locale: Locale): Entry<T> | undefined =>
  entries.find((entry) => entry.id === id && entry.locale === locale);

/** The entry of an id in the first of some languages that has it. */
export const entryIn = <T>(
  entries: readonly Entry<T>[],
  id: string,
  locales: readonly Locale[],
): Entry<T> | undefined => {
  for (const locale of locales) {
    const entry = entryOf(entries, id, locale);
    if (entry) return entry;
  }
  return undefined;
};
