import type { ProblemId } from '../../../src/core/problem.ts';
import type { Settings } from '../../../src/core/settings.ts';
import type { Files } from '../company/company-files.ts';

/** One tiny fault in an otherwise perfect company, and where the check must find it. */
export interface Defect {
  readonly id: ProblemId;
  /** The file that the problem must name. */
  readonly file: string;
  /** What is changed in that file: a text and what is written instead. */
  readonly swap?: readonly [from: string, to: string];
  /** Files written anew; `undefined` removes one. */
  readonly files?: Readonly<Record<string, Files[string] | undefined>>;
  /** A text on the expected line of the file as changed, or the line. */
  readonly at: string | number;
  /** Other problems that the same fault cannot but cause. */
  readonly also?: readonly ProblemId[];
  readonly settings?: Partial<Settings>;
  readonly today?: string;
}

export const mentor = 'src/content/mentors/fr/m-7k2q.md';
export const mentorInEnglish = 'src/content/mentors/en/m-7k2q.md';
export const programme = 'src/content/programmes/fr/relais.mdx';
export const page = 'src/content/pages/fr/why.mdx';
export const award = 'src/content/awards/fr/2026.yaml';
export const charter = 'src/content/charter/fr/1-0.yaml';
export const testimonial = 'src/content/testimonials/fr/attendre.md';
export const event = 'src/content/events/fr/cercle.mdx';

/** A defect in the text of the page. */
export const inPage = (id: Defect['id'], written: string, more: Partial<Defect> = {}): Defect => ({
  id,
  file: page,
  swap: ['Un autre texte.', written],
  at: 8,
  ...more,
});
