import type { Kit } from '../kit.ts';
import { problem, type Problem } from '../problem.ts';
import { recognitionFamilies } from '../recognition-points.ts';
import { smallestSample } from './programmes.ts';

const enoughFamilies = 3;

/** Ways to thank that reach too few people, cost too much, or leave part of the year empty. */
export const thinRecognition = (kit: Kit): Problem[] => {
  const own = kit.recognition.filter(({ locale }) => locale === kit.settings.defaultLocale);
  const small = own.flatMap(({ file, data }) =>
    data.feedback && data.feedback.n < smallestSample
      ? [
          problem(
            'small-sample',
            { file, path: ['feedback', 'n'] },
            { count: data.feedback.n, min: smallestSample },
          ),
        ]
      : [],
  );
  if (own.length === 0) return small;
  const file = `src/content/recognition/${kit.settings.defaultLocale}`;
  const families = new Set(own.map(({ data }) => data.family));
  const lacking = recognitionFamilies.filter((family) => !families.has(family));
  const months = new Set(own.flatMap(({ data }) => data.months));
  return [
    ...small,
    ...(families.size < enoughFamilies
      ? [
          problem(
            'few-families',
            { file },
            { count: families.size, total: recognitionFamilies.length, lacking: lacking.join(', ') },
          ),
        ]
      : []),
    ...(own.some(({ data }) => data.cost === 'free') ? [] : [problem('no-free-option', { file }, {})]),
    ...[1, 2, 3, 4].flatMap((quarter) => emptyQuarter(quarter, months, file)),
  ];
};

const emptyQuarter = (quarter: number, planned: ReadonlySet<number>, file: string): Problem[] => {
  const months = [1, 2, 3].map((month) => (quarter - 1) * 3 + month);
  return months.some((month) => planned.has(month))
    ? []
    : [problem('empty-quarter', { file }, { quarter, months: months.join(', ') })];
};
