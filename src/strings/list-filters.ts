import { plainNameOf } from '../core/file-name.ts';

/** One way to narrow a list: what it is called, its values in the order they are shown, and those of an item. */
export interface FilterReader<Item> {
  readonly label: string;
  readonly values: readonly string[];
  readonly of: (item: Item) => readonly string[];
}

/** One value of a filter, in words, and how many items it lists. */
export interface ListFilterValue {
  /** The value as addresses say it: `besoin-etre-vu`. */
  readonly word: string;
  readonly label: string;
  readonly count: number;
}
export interface ListFilter {
  readonly label: string;
  readonly values: readonly ListFilterValue[];
}

/** The filter is one word: what stands before the first hyphen. A name without Latin letters is told by its place. */
const wordOf = <Item>({ label, values }: FilterReader<Item>, value: string): string =>
  `${plainNameOf(label).replaceAll('-', '')}-${plainNameOf(value) || values.indexOf(value) + 1}`;

/** The values that an item answers to, as addresses say them. */
export const filterWords = <Item>(readers: readonly FilterReader<Item>[], item: Item): string[] =>
  readers.flatMap((reader) => reader.of(item).map((value) => wordOf(reader, value)));

/** The filters that narrow a list: those with more than one value, each value with an item at least. */
export const filtersOf = <Item>(
  items: readonly Item[],
  readers: readonly FilterReader<Item>[],
): ListFilter[] =>
  readers
    .map((reader) => ({
      label: reader.label,
      values: reader.values
        .map((value) => ({
          word: wordOf(reader, value),
          label: value,
          count: items.filter((item) => reader.of(item).includes(value)).length,
        }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ values }) => values.length > 1);
