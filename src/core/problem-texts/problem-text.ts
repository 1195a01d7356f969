/** Texts of a kind of problem: its cause, then its remedy, with named places between braces. */
export interface ProblemText {
  readonly severity: 'error' | 'warning';
  readonly fr: readonly [cause: string, remedy: string];
  readonly en: readonly [cause: string, remedy: string];
}
