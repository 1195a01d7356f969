import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { BuiltPage } from '../pages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const htmlValidate = new HtmlValidate(new FileSystemConfigLoader());

/**
 * What html-validate refuses in a page, by the settings of `.htmlvalidate.json`. They leave out only what is the
 * handwriting of a compiler: the case of the doctype (Astro writes `<!doctype html>`, which is valid) and spaces
 * at the end of a line.
 */
export async function invalidHtml(page: BuiltPage): Promise<string[]> {
  // The name only chooses the settings: those of the project, wherever the page was built.
  const report = await htmlValidate.validateString(page.html, join(ROOT, 'page.html'));
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${page.file}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
}
