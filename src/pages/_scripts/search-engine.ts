import { isAnswered, searchQuery } from '../../core/search-words.ts';

/** What this site uses of Pagefind's browser module. */
export interface Engine {
  search(query: string, filters: Record<string, string[]>): Promise<Answer>;
}
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  /** The page's words, and the places among them where the query was found. */
  readonly raw_content?: string;
  readonly locations?: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
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

/** The words of a page that answered to a query. */
const foundIn = ({ raw_content = '', locations = [] }: FoundPage): string[] => {
  const words = raw_content.split(/\s+/);
  return locations.map((place) => words[place] ?? '');
};

/** Loads the engine at its address; rejects when it cannot be fetched. */
export const engineAt = async (address: string, locale: string): Promise<Engine> => {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  await pagefind.filters();
  return {
    search: async (query, filters) => {
      const any = Object.fromEntries(
        Object.entries(filters).map(([facet, values]) => [facet, { any: values }]),
      );
      const asked = query === '' ? null : searchQuery(query, locale);
      const answer = await pagefind.search(asked, { filters: any });
      const [first] = answer.results;
      if (asked === null || !first || isAnswered(asked, foundIn(await first.data()))) return answer;
      return { results: [], filters: {} };
    },
  };
};
