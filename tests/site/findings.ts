const TOLD = 20;

/**
 * Findings of the form `page: what is wrong` as a person reads them in a test that fails: each thing once, with
 * the first page it is on and how many others; then how many more things there are.
 */
export function firstFindings(findings: readonly string[]): readonly string[] {
  const pages = new Map<string, string[]>();
  for (const finding of findings) {
    const [, page = '', what = finding] = /^([^:]+): (.*)$/su.exec(finding) ?? [];
    pages.set(what, [...(pages.get(what) ?? []), page]);
  }
  const lines = [...pages].map(([what, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return first === '' ? what : `${first}${more}: ${what}`;
  });
  return lines.length > TOLD ? [...lines.slice(0, TOLD), `… and ${lines.length - TOLD} more`] : lines;
}
