import { isDeepStrictEqual } from 'node:util';
import { purposeSchema, type Purpose } from '../../src/core/consent.ts';
import type { Kit } from '../../src/core/kit.ts';
import { mentorSchema } from '../../src/core/mentor.ts';
import { cellNotation } from '../../src/core/notation.ts';
import { grantedTo, hasRecord, knownPeople, mentorNamed, profilesOf } from '../../src/core/person-files.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { schemaProblems } from '../../src/core/schema-problems.ts';
import { labelAt } from '../../src/core/schema-walk.ts';
import { countWords, folded } from '../../src/core/text.ts';
import type { Withdrawn } from '../../src/core/withdrawn.ts';
import { bodyLengths } from '../content-files/body/body-problems.ts';
import { freshMentorId } from '../scaffolding/fresh-id.ts';
import { grantSchema, type Grant } from '../scaffolding/new-mentor.ts';
import type { Columns } from './columns.ts';
import type { CsvTable } from './csv-table.ts';
import { keyName } from './import-keys.ts';
import { rowData, textOf, type RowData } from './row-data.ts';
import { unknownNames } from './unknown-names.ts';

/** What will become of a row; `kept` are purposes that the register grants and the row no longer does. */
export type RowPlan = { readonly line: number; readonly name: string } & (
  | {
      readonly does: 'create';
      readonly id: string;
      readonly key: string;
      readonly data: object;
      readonly body: string;
      readonly grant: Grant;
    }
  | {
      readonly does: 'update';
      readonly id: string;
      readonly key: string;
      readonly changes: Readonly<Record<string, unknown>>;
      readonly body: string | undefined;
      readonly kept: readonly Purpose[];
    }
  | { readonly does: 'nothing'; readonly id: string; readonly key: string; readonly kept: readonly Purpose[] }
  | { readonly does: 'refuse'; readonly problems: readonly Problem[]; readonly why?: 'withdrawn' | 'twice' }
);

interface Known {
  readonly kit: Kit;
  readonly keys: ReadonlyMap<string, string>;
  readonly withdrawn: readonly Withdrawn[];
  readonly today: string;
}

/** Decides what each row of a table does, before anything is written. */
export const importPlan = (table: CsvTable, columns: Columns, known: Known): RowPlan[] => {
  const { kit, keys } = known;
  const taken = new Set([
    ...knownPeople(kit),
    ...keys.values(),
    ...known.withdrawn.map(({ person }) => person),
  ]);
  const seen = new Set<string>();
  return table.rows.map(({ line, cells }): RowPlan => {
    const row = rowData(cells, columns, kit);
    const name = textOf(row, 'displayName') || '?';
    const key = keyName(row.key);
    if (seen.has(key)) return { line, name, does: 'refuse', problems: [], why: 'twice' };
    seen.add(key);
    // A mentor of the same name on the same site was there before the first import.
    const id = keys.get(key) ?? mentorNamed(kit, textOf(row, 'displayName'), textOf(row, 'site'));
    const existing = id === undefined ? undefined : profilesOf(kit, id)[0];
    if (isWithdrawn(id, name, known) || (id !== undefined && !existing))
      return { line, name, does: 'refuse', problems: [], why: 'withdrawn' };
    if (id === undefined || !existing) {
      const fresh = creation(row, known);
      if ('problems' in fresh) return { line, name, does: 'refuse', ...fresh };
      const created = freshMentorId(taken);
      taken.add(created);
      return { line, name, does: 'create', id: created, key, ...fresh };
    }
    const changes = changesOf(row, existing.data);
    const body = row.body === undefined || row.body === existing.body.trim() ? undefined : row.body;
    const merged = { ...existing.data, ...changes };
    const problems = [...profileProblems(merged, kit), ...(body === undefined ? [] : bodyProblems(body))];
    if (problems.length > 0) return { line, name, does: 'refuse', problems };
    const kept = keptPurposes(row, kit, id);
    if (Object.keys(changes).length === 0 && body === undefined)
      return { line, name, does: 'nothing', id, key, kept };
    return { line, name, does: 'update', id, key, changes, body, kept };
  });
};

/** What the register grants and a row that speaks of purposes does not: an import takes no consent back by itself. */
const keptPurposes = ({ consent }: RowData, kit: Kit, id: string): Purpose[] => {
  const told = purposeSchema.array().safeParse(consent['purposes']);
  if (!told.success) return [];
  return grantedTo(kit, id).filter((one) => !told.data.includes(one));
};

const isWithdrawn = (id: string | undefined, name: string, { withdrawn, today }: Known): boolean =>
  withdrawn.some(
    (one) =>
      today < one.until && one.name !== undefined && (one.person === id || folded(one.name) === folded(name)),
  );

/** Fields that the row changes; groups keep what the row does not say. */
const changesOf = ({ profile }: RowData, existing: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(profile).flatMap(([field, value]) => {
      const before: unknown = Reflect.get(existing, field);
      const after = isGroup(value) && isGroup(before) ? { ...before, ...value } : value;
      return isDeepStrictEqual(before, after) ? [] : [[field, after]];
    }),
  );

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const creation = (
  row: RowData,
  { kit, today }: Known,
): { data: object; body: string; grant: Grant } | { problems: Problem[] } => {
  const data = laidOver(defaultsFor(row, kit, today), row.profile);
  const grant = grantSchema.safeParse(row.consent);
  const body = row.body ?? '';
  const problems = [
    ...profileProblems(data, kit),
    ...bodyProblems(body),
    ...(grant.success
      ? []
      : labelled(
          schemaProblems(grant.error.issues, {
            file: '',
            schema: grantSchema,
            data: row.consent,
            aboutPeople: true,
            notation: cellNotation,
          }),
          grantSchema,
        )),
  ];
  return problems.length > 0 || !grant.success ? { problems } : { data, body, grant: grant.data };
};

/** Fields over defaults; groups keep the defaults that the row does not say. */
const laidOver = (defaults: object, fields: object): object => ({
  ...defaults,
  ...Object.fromEntries(
    Object.entries(fields).map(([field, value]: [string, unknown]) => {
      const before: unknown = Reflect.get(defaults, field);
      return [field, isGroup(value) && isGroup(before) ? { ...before, ...value } : value];
    }),
  ),
});

const defaultsFor = ({ profile }: RowData, kit: Kit, today: string): object => {
  const zone = kit.sites.find(({ id }) => id === profile['site'])?.data.zone;
  return {
    ...(zone !== undefined && { timeZone: zone }),
    availability: {
      ...(!isGroup(profile['availability']) && { state: 'paused', places: 0 }),
      checked: today,
    },
    status: 'active',
  };
};

const profileProblems = (data: object, kit: Kit): Problem[] => {
  const unknown = unknownNames(data, kit);
  const told = new Set(unknown.map(({ path = [] }) => path[0]));
  // Without its site nobody knows the clock of a person.
  if (told.has('site')) told.add('timeZone');
  const parsed = mentorSchema.safeParse(data);
  const faults = parsed.success
    ? []
    : schemaProblems(parsed.error.issues, {
        file: '',
        schema: mentorSchema,
        data,
        aboutPeople: true,
        notation: cellNotation,
      });
  return labelled([...unknown, ...faults.filter(({ path = [] }) => !told.has(path[0]))], mentorSchema);
};

const bodyProblems = (body: string): Problem[] => {
  const [min = 0, max = Infinity] = bodyLengths['mentors'] ?? [];
  const count = countWords(body);
  return count >= min && count <= max ? [] : [problem('body-words', { file: '' }, { count, min, max })];
};

const labelled = (problems: readonly Problem[], schema: Parameters<typeof labelAt>[0]): Problem[] =>
  problems.map((one) => {
    const label = one.path && labelAt(schema, one.path);
    return label ? { ...one, label } : one;
  });

/** Whether a row that updates says something of a consent that is already recorded: the register alone changes it. */
export const leavesConsent = (plan: RowPlan, kit: Kit, columns: Columns): boolean =>
  plan.does === 'update' && columns.used.has('consent.purposes') && hasRecord(kit, plan.id);
