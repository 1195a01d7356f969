/** A Markdown file cut at its fences: its fields as YAML, its text, and the line where each starts. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Cuts a Markdown file into fields and text; `fault` names what is missing when it cannot be cut. */
export const splitFrontMatter = (
  text: string,
): FrontMatter | { readonly fault: 'no-front-matter' | 'unclosed-front-matter' } => {
  const firstEnd = text.indexOf('\n');
  if (!fence.test(firstEnd === -1 ? text : text.slice(0, firstEnd))) return { fault: 'no-front-matter' };
  if (firstEnd === -1) return { fault: 'unclosed-front-matter' };
  let start = firstEnd + 1;
  for (let line = 2; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    if (fence.test(text.slice(start, stop))) {
      return {
        yaml: text.slice(firstEnd + 1, start),
        yamlLine: 2,
        body: text.slice(stop + 1),
        bodyLine: line + 1,
      };
    }
    if (end === -1) break;
    start = end + 1;
  }
  return { fault: 'unclosed-front-matter' };
};
