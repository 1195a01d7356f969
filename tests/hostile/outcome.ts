import type { Problem } from '../../src/core/problem.ts';

/** What the check made of one hostile file. */
export interface Outcome {
  readonly name: string;
  /** Time of all cores. */
  readonly cpuMilliseconds: number;
  readonly problems: readonly Required<Pick<Problem, 'id' | 'severity' | 'file' | 'line'>>[];
  /** Keys that every object would have got from the file: none. */
  readonly polluted: readonly string[];
  /** Whether code of the file ran. */
  readonly ran: boolean;
}

/** What a child process that checked them all tells. */
export interface Outcomes {
  readonly outcomes: readonly Outcome[];
  readonly peakMiB: number;
}
