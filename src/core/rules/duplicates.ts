import type { Entry, Kit } from '../kit.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';

/** A name that must be used once within its group. */
interface Name {
  readonly file: string;
  readonly path: FieldPath;
  readonly name: string | number;
}

const repeated = (
  names: readonly Name[],
  id: 'duplicate-id' | 'duplicate-name' = 'duplicate-id',
): Problem[] => {
  const first = new Map<string | number, Name>();
  return names.flatMap((one) => {
    const other = first.get(one.name);
    first.set(one.name, other ?? one);
    if (!other) return [];
    const values = { name: one.name, other: other.file };
    return [problem(id, { file: one.file, path: one.path }, values)];
  });
};

const within = <T, Item>(
  entries: readonly Entry<T>[],
  list: { readonly key: string; readonly of: (data: T) => readonly Item[] },
  name: { readonly key: string; readonly of: (item: Item) => string | number },
): Problem[] =>
  entries.flatMap(({ file, data }) =>
    repeated(
      list.of(data).map((item, index) => ({ file, path: [list.key, index, name.key], name: name.of(item) })),
    ),
  );

const across = <T>(entries: readonly Entry<T>[], key: string, of: (data: T) => string | number): Problem[] =>
  repeated(entries.map(({ file, data }) => ({ file, path: [key], name: of(data) })));

/** Codes, ids, numbers and versions used twice: translations and addresses are found by them. */
export const duplicateNames = (kit: Kit): Problem[] => {
  const own = <T>(entries: readonly Entry<T>[]): Entry<T>[] =>
    entries.filter((entry) => entry.locale === kit.settings.defaultLocale);
  const rules = { key: 'rules', of: (data: { rules: readonly { code: string }[] }) => data.rules };
  const code = { key: 'code', of: (rule: { code: string }) => rule.code };
  return [
    ...within(own(kit.charter), rules, code),
    ...within(own(kit.variants), rules, code),
    ...within(
      own(kit.awards),
      { key: 'categories', of: (data) => data.categories },
      { key: 'id', of: (category) => category.id },
    ),
    ...within(
      own(kit.awards),
      { key: 'laureates', of: (data) => data.laureates },
      { key: 'mentor', of: (laureate) => laureate.mentor },
    ),
    ...within(
      own(kit.badges),
      { key: 'rules', of: (data) => data.rules },
      { key: 'version', of: (rule) => rule.version },
    ),
    ...within(
      own(kit.programmes),
      { key: 'milestones', of: (data) => data.milestones },
      { key: 'month', of: (milestone) => milestone.month },
    ),
    ...across(own(kit.charter), 'version', (data) => data.version),
    ...across(own(kit.awards), 'edition', (data) => data.edition),
    ...across(own(kit.newsletters), 'number', (data) => data.number),
  ];
};

/** Programmes of one name: on badges, and in the names of what is downloaded, nothing tells them apart. */
export const homonymProgrammes = (kit: Kit): Problem[] =>
  repeated(
    kit.programmes
      .filter(({ locale }) => locale === kit.settings.defaultLocale)
      .map(({ file, data }) => ({ file, path: ['name'], name: data.name.trim() })),
    'duplicate-name',
  );
