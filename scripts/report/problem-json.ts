import type { ToolLocale } from '../../src/core/locale.ts';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import type { ReportCounts } from './problem-report.ts';

/** All problems for a machine: one object, messages in one language, the ids and values beside them. */
export const problemJson = (problems: readonly Problem[], counts: ReportCounts, locale: ToolLocale): string =>
  JSON.stringify(
    {
      failed: counts.errors > 0,
      counts,
      problems: problems.map(({ label, values, ...one }) => ({
        ...one,
        ...(label && { label: label[locale] }),
        ...messageOf({ ...one, values }, locale),
        values: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'object' ? value[locale] : value,
          ]),
        ),
      })),
    },
    null,
    2,
  );
