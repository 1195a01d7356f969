import type { Kit } from '../../src/core/kit.ts';
import { folded } from '../../src/core/text.ts';
import { writtenDay } from '../../src/core/written-day.ts';
import type { ColumnField, Columns } from './columns.ts';
import { spokenValue } from './spoken-values.ts';

/** One row as the kit names things: fields of the profile, text, register. */
export interface RowData {
  readonly key: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly body: string | undefined;
  readonly consent: Readonly<Record<string, unknown>>;
}

const lists = new Set<ColumnField>([
  'languages',
  'motivations',
  'skills.technical',
  'skills.transversal',
  'programmes',
  'channels',
  'consent.purposes',
]);

/** Reads the cells of a row; names of sites, skills and programmes become their ids. */
export const rowData = (cells: readonly string[], { used }: Columns, kit: Kit): RowData => {
  const cell = (field: ColumnField): string => (cells[used.get(field) ?? -1] ?? '').normalize('NFC').trim();
  const ids = idsByName(kit);
  const value = (field: ColumnField): unknown => {
    const text = cell(field);
    if (lists.has(field)) {
      const items = text.split(/[,;|/\n]/).map((item) => item.trim());
      return items.filter(Boolean).map((item) => ids.get(folded(item)) ?? spokenValue(field, item));
    }
    if (field === 'availability.places' && /^\d+$/.test(text)) return Number(text);
    if (field === 'site') return ids.get(folded(text)) ?? text;
    return isDateField(field) ? (writtenDay(text) ?? text) : spokenValue(field, text);
  };
  const profile: Record<string, unknown> = {};
  const consent: Record<string, unknown> = {};
  for (const field of used.keys()) {
    if (cell(field) === '' || field === 'key' || field === 'firstName' || field === 'body') continue;
    const path = field.split('.');
    if (path[0] === 'consent') consent[path[1] ?? ''] = value(field);
    else put(profile, path, value(field));
  }
  if (cell('firstName') !== '') profile['displayName'] = `${cell('firstName')} ${cell('displayName')}`.trim();
  return {
    key: cell('key') || folded(`${textOf({ profile }, 'displayName')} ${textOf({ profile }, 'site')}`),
    profile,
    body: cell('body') === '' ? undefined : cell('body').replaceAll('\r\n', '\n'),
    consent,
  };
};

/** A text of a row's profile; empty when the row does not say it. */
export const textOf = ({ profile }: Pick<RowData, 'profile'>, field: string): string => {
  const value = profile[field];
  return typeof value === 'string' ? value : '';
};

const put = (
  target: Record<string, unknown>,
  [first = '', second]: readonly string[],
  value: unknown,
): void => {
  if (second === undefined) target[first] = value;
  else target[first] = { ...(target[first] as object | undefined), [second]: value };
};

const idsByName = (kit: Kit): Map<string, string> =>
  new Map([
    ...kit.sites.map(({ id, data }) => [folded(data.name), id] as const),
    ...kit.programmes.map(({ id, data }) => [folded(data.name), id] as const),
    ...kit.skills.map(({ id, data }) => [folded(data.label), id] as const),
  ]);

const isDateField = (field: ColumnField): boolean => /checked$|date$|given$|expires$/.test(field);
