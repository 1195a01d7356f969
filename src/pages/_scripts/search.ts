/** The search page: asks Pagefind, which loads on the first query, and keeps the query and its filters in the URL. */
import { engineAt, type Engine, type Found } from './search-engine.ts';
import { searchHelp } from './search-help.ts';
import { resultItem } from './search-result.ts';

const pageOfResults = 10;
const facets = ['type', 'programme', 'site', 'skill'] as const;

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

const chosen = (): Record<string, string[]> => {
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    facets
      .map((facet) => [facet, boxes.filter((box) => box.name === facet).map((box) => box.value)] as const)
      .filter(([, values]) => values.length > 0),
  );
};

const remember = (query: string, picked: Record<string, string[]>): void => {
  const words = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of Object.entries(picked))
    for (const value of values) words.append(facet, value);
  history.replaceState(null, '', words.size > 0 ? `?${words}` : location.pathname);
};

const showFacets = (
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
  picked: Record<string, string[]>,
): void => {
  for (const facet of facets) {
    const group = filters.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"]`);
    const field = group?.querySelector('fieldset');
    if (!group || !field) continue;
    const focused =
      document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
    field.querySelectorAll('label').forEach((label) => label.remove());
    const values = Object.entries(counts[facet] ?? {}).filter(
      ([value, count]) => count > 0 || picked[facet]?.includes(value),
    );
    group.hidden = values.length === 0;
    group.open ||= (picked[facet]?.length ?? 0) > 0;
    for (const [value, count] of values.toSorted(([a], [b]) => a.localeCompare(b, locale))) {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value });
      box.checked = picked[facet]?.includes(value) ?? false;
      const tally = Object.assign(document.createElement('span'), { textContent: String(count) });
      label.append(box, value, tally);
      field.append(label);
      if (value === focused) box.focus();
    }
  }
  filters.hidden = false;
  clear.hidden = Object.keys(picked).length === 0;
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
  const picked = chosen();
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
    showFacets(answer.filters, picked);
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
    Object.fromEntries(
      facets.map((facet) => [facet, Object.fromEntries(start.getAll(facet).map((value) => [value, 0]))]),
    ),
    picked,
  );
}
void run();
