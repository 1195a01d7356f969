import type { Charter } from '../charter.ts';
import type { Day } from '../day.ts';
import type { Entry, Kit } from '../kit.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';
import { withNearest, type KnownIds } from './known-ids.ts';

/** Not exactly one version in force for a variant, or versions that nobody published. */
export const chartersInForce = (kit: Kit, today: Day, known: KnownIds): Problem[] => {
  const own = kit.charter.filter(({ locale }) => locale === kit.settings.defaultLocale);
  const inForce = own.filter(({ data }) => data.status === 'in-force');
  // A version with a fault of its own may be the one in force: that fault is told first.
  const allRead = own.length === known.get('charter')?.size;
  const general = inForce.filter(({ data }) => data.variant === undefined);
  return [
    ...(own.length > 0 && general.length === 0 && allRead
      ? [problem('no-charter-in-force', { file: newest(own).file, path: ['status'] }, {})]
      : []),
    ...[...Map.groupBy(inForce, ({ data }) => data.variant).values()].flatMap(rivals),
    ...inForce
      .filter(({ data }) => data.effective > today)
      .map(({ file, data }) =>
        problem(
          'charter-not-yet-effective',
          { file, path: ['status'] },
          { version: data.version, date: data.effective },
        ),
      ),
  ];
};

const newest = (charters: readonly Entry<Charter>[]): Entry<Charter> =>
  charters.reduce((last, one) => (one.data.effective > last.data.effective ? one : last));

const rivals = (sameVariant: readonly Entry<Charter>[]): Problem[] => {
  const [last, ...older] = sameVariant.toSorted((a, b) => b.data.effective.localeCompare(a.data.effective));
  return older.map(({ file, data }) =>
    problem(
      'several-charters-in-force',
      { file, path: ['status'] },
      { version: data.version, other: last?.data.version ?? '' },
    ),
  );
};

/** Charter versions that programmes and people name and that were never published. */
export const unknownCharterVersions = (kit: Kit, known: KnownIds): Problem[] => {
  const own = kit.charter.filter(({ locale }) => locale === kit.settings.defaultLocale);
  // A version with a fault of its own may be the one that is named: that fault is told first.
  if (own.length !== known.get('charter')?.size) return [];
  const published = own.filter(({ data }) => data.status !== 'draft').map(({ data }) => data.version);
  const faultOf = (file: string, path: FieldPath, version: string): Problem[] =>
    published.includes(version) || published.length === 0
      ? []
      : [
          problem('unknown-charter-version', withNearest({ file, path }, version, published), {
            version,
            known: published.join(', '),
          }),
        ];
  const here = ({ locale }: { locale: string }): boolean => locale === kit.settings.defaultLocale;
  return [
    ...kit.programmes
      .filter(here)
      .flatMap(({ file, data }) => faultOf(file, ['charterVersion'], data.charterVersion)),
    ...kit.mentors
      .filter(here)
      .flatMap(({ file, data }) => faultOf(file, ['charter', 'version'], data.charter.version)),
    ...kit.participations.flatMap(({ file, data }) =>
      data.charters.flatMap((one, index) => faultOf(file, ['charters', index, 'version'], one.version)),
    ),
  ];
};
