/** The search page: asks Pagefind, which loads on the first query, and keeps the query and its filters in the URL. */
import { engineAt, type Engine, type Found } from './search-engine.ts';
import { chosenFacets, facets, showFacets, type Picked } from './search-facets.ts';
import { searchHelp } from './search-help.ts';
import { resultItem } from './search-result.ts';

const pageOfResults = 10;

const must = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return element;
};

const root = must('search', HTMLDivElement);
const input = must('search-query', HTMLInputElement);
const filters = must('search-filters', HTMLDivElement);
const status = must('search-count', HTMLParagraphElement);
const results = must('search-results', HTMLOListElement);
const more = must('search-more', HTMLButtonElement);
const clear = must('search-clear', HTMLButtonElement);
const locale = document.documentElement.lang;
const plural = new Intl.PluralRules(locale);

const help = searchHelp(root, (query) => {
  input.value = query;
  input.focus();
  void run();
});
let engine: Promise<Engine> | undefined;
let found: readonly Found[] = [];
let shown = 0;
let asked = 0;

const text = (name: string): string => root.dataset[name] ?? '';

const remember = (query: string, picked: Picked): void => {
  const words = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of Object.entries(picked))
    for (const value of values) words.append(facet, value);
  history.replaceState(null, '', words.size > 0 ? `?${words}` : location.pathname);
};

const showMore = async (): Promise<void> => {
  const mine = asked;
  const items = await Promise.all(found.slice(shown, shown + pageOfResults).map((one) => one.data()));
  if (mine !== asked) return;
  results.append(...items.map((item) => resultItem(item, locale)));
  shown += items.length;
  more.hidden = shown >= found.length;
};

const run = async (): Promise<void> => {
  const query = input.value.trim();
  const picked = chosenFacets(filters);
  remember(query, picked);
  asked += 1;
  const mine = asked;
  if (query === '' && Object.keys(picked).length === 0) {
    results.replaceChildren();
    more.hidden = true;
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
    showFacets(filters, answer.filters, picked);
    clear.hidden = Object.keys(picked).length === 0;
    const form = plural.select(found.length) === 'one' ? 'countOne' : 'countOther';
    status.textContent =
      found.length === 0
        ? text('none').replace('%s', query)
        : text(form).replace('{count}', String(found.length));
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
  waiting = setTimeout(() => void run(), 160);
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
filters.addEventListener('change', () => void run());
clear.addEventListener('click', () => {
  for (const box of filters.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
  input.focus();
  void run();
});
more.addEventListener('click', () => {
  const first = results.childElementCount;
  void showMore().then(() => results.children[first]?.querySelector('a')?.focus());
});

const start = new URLSearchParams(location.search);
input.value = start.get('q') ?? '';
const wanted = facets.flatMap((facet) => start.getAll(facet).map((value) => [facet, value] as const));
if (wanted.length > 0) {
  const picked = Object.fromEntries(facets.map((facet) => [facet, start.getAll(facet)]));
  showFacets(
    filters,
    Object.fromEntries(
      facets.map((facet) => [facet, Object.fromEntries(start.getAll(facet).map((value) => [value, 0]))]),
    ),
    picked,
  );
}
void run();
