const TOLD = 40;

/** The first findings and how many more there are: what a person reads of a test that fails. */
export function firstFindings(findings: readonly string[]): readonly string[] {
  const more = findings.length - TOLD;
  return more > 0 ? [...findings.slice(0, TOLD), `… and ${more} more`] : findings;
}
