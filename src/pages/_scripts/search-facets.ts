/** The filters of the search, as the index names them. */
export const facets = ['type', 'programme', 'site', 'skill'] as const;

/** The chosen values of each filter that has any. */
export type Picked = Readonly<Record<string, string[]>>;
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is ticked in the page. */
export const chosenFacets = (filters: HTMLElement): Record<string, string[]> => {
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    facets
      .map((facet) => [facet, boxes.filter((box) => box.name === facet).map((box) => box.value)] as const)
      .filter(([, values]) => values.length > 0),
  );
};

/** Writes the filters anew: the values that would list something, those already picked, and how many each lists. */
export const showFacets = (filters: HTMLElement, counts: Counts, picked: Picked): void => {
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
    for (const [value, count] of values.toSorted(([a], [b]) =>
      a.localeCompare(b, document.documentElement.lang),
    )) {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value });
      box.checked = picked[facet]?.includes(value) ?? false;
      const tally = Object.assign(document.createElement('span'), { textContent: String(count) });
      label.append(box, value, tally);
      field.append(label);
      if (value === focused) box.focus();
    }
  }
  filters.hidden = !filters.querySelector('[data-facet]:not([hidden])');
};
