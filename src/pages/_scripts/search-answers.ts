import { elementOf } from './element.ts';
import { engineAt, type Answer, type Engine, type Found } from './search-engine.ts';
import type { Picked } from './search-facets.ts';
import { searchHelp } from './search-help.ts';
import { resultItem } from './search-result.ts';

/** What narrows a search and follows it, where a page has it. */
interface Around {
  /** The filters that are picked. */
  readonly picked?: () => Picked;
  /** Hears what is asked. */
  readonly asked?: (query: string, picked: Picked) => void;
  /** Hears the answer of the engine, before its pages are listed. */
  readonly answered?: (answer: Answer, picked: Picked) => void;
  /** What follows the results, hidden once all are shown: a button. */
  readonly more: HTMLElement;
  /** How many results are listed at a time. */
  readonly atATime: number;
}

/** Answers to what is typed in a field. */
interface Answers {
  /** Searches for what the field holds and the filters that are picked. */
  readonly ask: () => Promise<void>;
  /** Lists the next results. */
  readonly showMore: () => Promise<void>;
}

/** How long one waits for the next letter, in milliseconds. */
const pause = 160;

/** Answers a search page's field as one types: the engine loads with the first query. */
export const searchAnswers = (input: HTMLInputElement, around: Around): Answers => {
  const root = elementOf('search', HTMLDivElement);
  const status = elementOf('search-count', HTMLParagraphElement);
  const results = elementOf('search-results', HTMLOListElement);
  const locale = document.documentElement.lang;
  const plural = new Intl.PluralRules(locale);
  const text = (name: string): string => root.dataset[name] ?? '';

  const help = searchHelp(root, (query) => {
    input.value = query;
    input.focus();
    void ask();
  });
  let engine: Promise<Engine> | undefined;
  let found: readonly Found[] = [];
  let shown = 0;
  let asked = 0;

  const showMore = async (): Promise<void> => {
    const mine = asked;
    const items = await Promise.all(found.slice(shown, shown + around.atATime).map((one) => one.data()));
    if (mine !== asked) return;
    results.append(...items.map((item) => resultItem(item, locale)));
    shown += items.length;
    around.more.hidden = shown >= found.length;
  };

  const counted = (query: string): string =>
    found.length === 0
      ? text('none').replace('%s', query)
      : text(plural.select(found.length) === 'one' ? 'countOne' : 'countOther').replace(
          '{count}',
          String(found.length),
        );

  const ask = async (): Promise<void> => {
    const query = input.value.trim();
    const picked = around.picked?.() ?? {};
    around.asked?.(query, picked);
    asked += 1;
    const mine = asked;
    if (query === '' && Object.keys(picked).length === 0) {
      results.replaceChildren();
      around.more.hidden = true;
      status.textContent = text('start');
      help.show('');
      return;
    }
    try {
      engine ??= engineAt(text('engine'), locale);
      const answer = await (await engine).search(query, picked);
      if (mine !== asked) return;
      found = answer.results;
      shown = 0;
      results.replaceChildren();
      around.answered?.(answer, picked);
      status.textContent = counted(query);
      help.show(query);
      await showMore();
      if (found.length === 0 && mine === asked) await help.advise(query, () => mine === asked);
    } catch {
      engine = undefined;
      status.textContent = text('failed');
    }
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), pause);
  });
  return { ask, showMore };
};
