/** The search page: answers as one types, with filters; the query and its filters stay in the address. */
import { elementOf } from './element.ts';
import { searchAnswers } from './search-answers.ts';
import { chosenFacets, facets, showFacets, type Picked } from './search-facets.ts';

const input = elementOf('search-query', HTMLInputElement);
const filters = elementOf('search-filters', HTMLDivElement);
const results = elementOf('search-results', HTMLOListElement);
const more = elementOf('search-more', HTMLButtonElement);
const clear = elementOf('search-clear', HTMLButtonElement);

const remember = (query: string, picked: Picked): void => {
  const words = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of Object.entries(picked))
    for (const value of values) words.append(facet, value);
  history.replaceState(null, '', words.size > 0 ? `?${words}` : location.pathname);
};

const { ask, showMore } = searchAnswers(input, {
  picked: () => chosenFacets(filters),
  asked: remember,
  answered: (answer, picked) => {
    showFacets(filters, answer.filters, picked);
    clear.hidden = Object.keys(picked).length === 0;
  },
  more,
  atATime: 10,
});

input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask();
});
filters.addEventListener('change', () => void ask());
clear.addEventListener('click', () => {
  for (const box of filters.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
  input.focus();
  void ask();
});
more.addEventListener('click', () => {
  const first = results.childElementCount;
  void showMore().then(() => results.children[first]?.querySelector('a')?.focus());
});

// Beside the results, the kinds of pages show at once; above them, on a phone, they would push them out of sight.
const kinds = filters.querySelector('details');
if (kinds && matchMedia('(min-width: 56rem)').matches) kinds.open = true;

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
void ask();
