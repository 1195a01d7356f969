import { chosenIn, countWith, isSelected, queryOf } from '../core/facet-selection.ts';

/** Turns the filter links of the directory into boxes that combine, live in the address and announce the count. */
const upgrade = (finder: HTMLElement): void => {
  const links = [...finder.querySelectorAll<HTMLAnchorElement>('a.tick')];
  const rows = [...finder.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    element,
    values: new Set((element.dataset['facets'] ?? '').split(' ')),
  }));
  const boxes = links.map(boxInPlaceOf);
  const known = new Set(boxes.map(({ input }) => input.value));
  const status = finder.querySelector<HTMLElement>('[role=status]');
  const clear = finder.querySelector<HTMLElement>('[data-clear]');
  const none = finder.querySelector<HTMLElement>('[data-none]');
  const all = rows.map((row) => row.values);
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  const chosen = (): Set<string> =>
    new Set(boxes.filter(({ input }) => input.checked).map(({ input }) => input.value));

  const show = (): void => {
    const wanted = chosen();
    const listed = rows.filter((row) => {
      const selected = isSelected(row.values, wanted);
      row.element.hidden = !selected;
      return selected;
    }).length;
    for (const { input, count } of boxes) {
      const number = countWith(all, input.value, wanted);
      count.textContent = numbers.format(number);
      input.closest('label')?.classList.toggle('nobody', number === 0);
    }
    if (clear) clear.hidden = wanted.size === 0;
    if (none) none.hidden = listed > 0;
    if (!status) return;
    const form = plurals.select(listed) === 'one' ? status.dataset['one'] : status.dataset['other'];
    const text = (form ?? '').replace('#', numbers.format(listed));
    for (const shown of finder.querySelectorAll('[data-count]')) {
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

  finder.addEventListener('change', () => {
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

/** Replaces a filter link by a box of the same size and place. */
const boxInPlaceOf = (link: HTMLAnchorElement): { input: HTMLInputElement; count: HTMLElement } => {
  const label = document.createElement('label');
  label.className = link.className;
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = link.dataset['value'] ?? '';
  const count = link.querySelector('span') ?? document.createElement('span');
  label.append(input, ...link.childNodes);
  link.replaceWith(label);
  return { input, count };
};

/** On the page of one value, the other values add to it on the page where they combine. */
const combine = (finder: HTMLElement, value: string): void => {
  const all = finder.dataset['all'] ?? '';
  for (const link of finder.querySelectorAll<HTMLAnchorElement>('a.tick:not([aria-current])')) {
    const other = link.dataset['value'] ?? '';
    if (other) link.href = `${all}${queryOf(new Set([value, other]))}`;
  }
};

for (const finder of document.querySelectorAll<HTMLElement>('[data-finder]')) {
  const value = finder.dataset['finder'];
  if (value) combine(finder, value);
  else upgrade(finder);
}
