import { corrected, placesFor, type Place, type SearchTerms } from '../../core/search-terms.ts';

/** What stands beside the results: pages by name, and the spelling that was meant. */
interface SearchHelp {
  /** Shows the pages that a query names, or where to start when there is none. */
  show(query: string): void;
  /** Offers a better spelling of a query that found nothing, and where to start, as long as it is still asked. */
  advise(query: string, isAsked: () => boolean): Promise<void>;
}

const mostPlaces = 5;

/** Helps the search of a page; `ask` looks for other words. What the site knows is fetched with the first letter. */
export const searchHelp = (root: HTMLElement, ask: (query: string) => void): SearchHelp => {
  const meant = root.querySelector<HTMLElement>('#search-meant');
  const button = meant?.querySelector('button');
  const nav = root.querySelector<HTMLElement>('#search-places');
  const title = nav?.querySelector('h3');
  const list = nav?.querySelector('ul');
  const count = root.querySelector<HTMLElement>('#search-places-count');
  if (!meant || !button || !nav || !title || !list || !count)
    throw new Error('The search page has no place for help.');
  const starts = [...list.children];
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let terms: Promise<SearchTerms> | undefined;
  let latest = '';

  const known = async (): Promise<SearchTerms> => {
    try {
      terms ??= fetch(root.dataset['terms'] ?? '').then((answer) => answer.json() as Promise<SearchTerms>);
      return await terms;
    } catch {
      terms = undefined;
      return { places: [], words: [] };
    }
  };

  const item = ([label, href]: Place): HTMLLIElement => {
    const li = document.createElement('li');
    li.append(Object.assign(document.createElement('a'), { href, textContent: label }));
    return li;
  };

  const counted = (pages: number): string => {
    if (pages === 0) return '';
    const words = count.dataset[plural.select(pages) === 'one' ? 'one' : 'other'] ?? '';
    return words.replace('{count}', String(pages));
  };

  const showStarts = (): void => {
    title.textContent = title.dataset['start'] ?? '';
    list.replaceChildren(...starts);
    count.textContent = '';
    nav.hidden = false;
  };

  button.addEventListener('click', () => {
    ask(button.value);
  });

  return {
    show(query) {
      latest = query;
      meant.hidden = true;
      if (query === '') {
        showStarts();
        return;
      }
      void known().then(({ places }) => {
        if (latest !== query) return;
        const found = placesFor(query, places, mostPlaces);
        title.textContent = title.dataset['typed'] ?? '';
        list.replaceChildren(...found.map(item));
        nav.hidden = found.length === 0;
        count.textContent = counted(found.length);
      });
    },
    async advise(query, isAsked) {
      const better = corrected(query, (await known()).words);
      if (!isAsked()) return;
      if (nav.hidden) showStarts();
      if (better === undefined) return;
      button.value = better;
      button.textContent = (button.dataset['words'] ?? '').replace('%s', better);
      meant.hidden = false;
    },
  };
};
