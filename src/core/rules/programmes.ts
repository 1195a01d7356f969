import type { Entry, Kit } from '../kit.ts';
import { problem, type Problem } from '../problem.ts';
import type { Programme } from '../programme.ts';

/** Published figures rest on at least this many answers, so that nobody is recognised. */
export const smallestSample = 5;
const shortestReason = 200;

/** What programmes may not promise or publish. */
export const programmeFaults = (kit: Kit): Problem[] => [
  ...kit.programmes
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap((entry) => [...lateMilestones(entry), ...smallFigures(entry)]),
  ...kit.programmes.flatMap(unexplainedCompensation),
];

const lateMilestones = ({ file, data }: Entry<Programme>): Problem[] =>
  data.milestones.flatMap(({ month }, index) =>
    month > data.frame.months
      ? [
          problem(
            'milestone-too-late',
            { file, path: ['milestones', index, 'month'] },
            { month, months: data.frame.months },
          ),
        ]
      : [],
  );

const smallFigures = ({ file, data }: Entry<Programme>): Problem[] =>
  data.figures.flatMap(({ n }, index) =>
    n < smallestSample
      ? [problem('small-sample', { file, path: ['figures', index, 'n'] }, { count: n, min: smallestSample })]
      : [],
  );

/** In every language: the reason is read by those it concerns. */
const unexplainedCompensation = ({ file, data: { compensation } }: Entry<Programme>): Problem[] => {
  const length = Array.from(compensation.reason ?? '').length;
  return compensation.kind === 'unpaid' || length >= shortestReason
    ? []
    : [
        problem(
          'compensation-reason',
          { file, path: ['compensation', 'reason'] },
          { length, min: shortestReason },
        ),
      ];
};
