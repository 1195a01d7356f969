import { searchQuery } from '../../core/search-words.ts';

/** What this site uses of Pagefind's browser module. */
export interface Engine {
  search(query: string, filters: Record<string, string[]>): Promise<Answer>;
}
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
export interface Found {
  data(): Promise<FoundPage>;
}
export interface Answer {
  readonly results: readonly Found[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Answer['filters']>;
  search(query: string | null, options: { filters: Record<string, { any: string[] }> }): Promise<Answer>;
}

/** Loads the engine at its address; rejects when it cannot be fetched. */
export const engineAt = async (address: string, locale: string): Promise<Engine> => {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  await pagefind.filters();
  return {
    search: (query, filters) => {
      const any = Object.fromEntries(
        Object.entries(filters).map(([facet, values]) => [facet, { any: values }]),
      );
      return pagefind.search(query === '' ? null : searchQuery(query, locale), { filters: any });
    },
  };
};
