import { facetIndex } from '../core/facet-index.ts';
import { chosenIn, queryOf } from '../core/facet-selection.ts';

/** The rows of a list: the values that each has, and how those selected are shown. */
export interface Rows {
  readonly values: readonly (readonly string[])[];
  readonly show: (selected: readonly number[]) => void;
}

/** A box of a filter, and where the number that it would list is written. */
interface Box {
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Narrows the rows of a list to the values of its boxes, which combine, live in the address and announce the count. */
const filter = (list: HTMLElement, boxes: readonly Box[], rows: Rows): void => {
  const index = facetIndex(rows.values);
  const known = new Set(boxes.map(({ input }) => input.value));
  const status = list.querySelector<HTMLElement>('[role=status]');
  const clear = list.querySelector<HTMLElement>('[data-clear]');
  const none = list.querySelector<HTMLElement>('[data-none]');
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  const chosen = (): Set<string> =>
    new Set(boxes.filter(({ input }) => input.checked).map(({ input }) => input.value));

  const show = (): void => {
    const wanted = chosen();
    const selected = index.select(wanted);
    rows.show(selected);
    const listed = selected.length;
    for (const { input, count } of boxes) {
      const number = index.count(input.value, wanted);
      count.textContent = numbers.format(number);
      input.closest('label')?.classList.toggle('nobody', number === 0);
    }
    if (clear) clear.hidden = wanted.size === 0;
    if (none) none.hidden = listed > 0;
    if (!status) return;
    const form = plurals.select(listed) === 'one' ? status.dataset['one'] : status.dataset['other'];
    const text = (form ?? '').replace('#', numbers.format(listed));
    for (const shown of list.querySelectorAll('[data-count]')) {
      if (shown.textContent.trim() !== text) shown.textContent = text;
    }
  };

  const tick = (wanted: ReadonlySet<string>): void => {
    for (const { input } of boxes) {
      input.checked = wanted.has(input.value);
      if (input.checked) input.closest<HTMLDetailsElement>('details.rest')?.setAttribute('open', '');
    }
    show();
  };

  const follow = (wanted: ReadonlySet<string>): void => {
    history.replaceState(null, '', `${location.pathname}${queryOf(wanted)}${location.hash}`);
  };

  list.addEventListener('change', () => {
    show();
    follow(chosen());
  });
  clear?.addEventListener('click', (event) => {
    event.preventDefault();
    tick(new Set());
    follow(new Set());
    boxes[0]?.input.focus();
  });
  addEventListener('popstate', () => {
    tick(chosenIn(location.search, known));
  });
  tick(chosenIn(location.search, known));
};

/** Rows that are all in the page: those not selected are hidden. */
const rowsInPage = (list: HTMLElement): Rows => {
  const elements = [...list.querySelectorAll<HTMLElement>('[data-facets]')];
  return {
    values: elements.map((element) => (element.dataset['facets'] ?? '').split(' ')),
    show: (selected) => {
      const shown = new Set(selected);
      elements.forEach((element, row) => (element.hidden = !shown.has(row)));
    },
  };
};

/** Replaces a filter link by a box of the same size and place. */
const becomeBox = (link: HTMLAnchorElement): void => {
  const label = document.createElement('label');
  label.className = link.className;
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = link.dataset['value'] ?? '';
  label.append(input, ...link.childNodes);
  link.replaceWith(label);
};

const boxesOf = (list: HTMLElement): Box[] =>
  [...list.querySelectorAll('label.tick')].flatMap((label) => {
    const input = label.querySelector('input');
    const count = label.querySelector('span');
    return input && count ? [{ input, count }] : [];
  });

/** On the page of one value, the other values add to it on the page where they combine. */
const combine = (list: HTMLElement, value: string): void => {
  const all = list.dataset['all'] ?? '';
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a.tick:not([aria-current])')) {
    const other = link.dataset['value'] ?? '';
    if (other) link.href = `${all}${queryOf(new Set([value, other]))}`;
  }
};

const longRows = async (list: HTMLElement, href: string): Promise<Rows> =>
  (await import('./long-directory.ts')).longDirectory(list, href);

for (const list of document.querySelectorAll<HTMLElement>('[data-filtered]')) {
  const value = list.dataset['filtered'];
  if (value) combine(list, value);
  else {
    const start = (rows: Rows): void => {
      list.querySelectorAll<HTMLAnchorElement>('a.tick').forEach(becomeBox);
      filter(list, boxesOf(list), rows);
    };
    if (list.dataset['list'] === undefined) start(rowsInPage(list));
    // Until the list is there, and when it never comes, each value stays a link to its own page.
    else void longRows(list, list.dataset['list']).then(start, () => undefined);
  }
}
