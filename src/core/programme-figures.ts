import type { Day } from './day.ts';
import type { Programme } from './programme.ts';

type Figure = Programme['figures'][number];

/** A figure drawn from fewer people could tell who they are. */
export const smallestSample = 5;

/** The figures that may be published. */
export const shownFigures = (figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => figure.n >= smallestSample);

/** The one day that all figures were taken on, when there is one. */
export const sharedDay = (figures: readonly Figure[]): Day | undefined => {
  const first = figures[0]?.date;
  return figures.every((figure) => figure.date === first) ? first : undefined;
};
