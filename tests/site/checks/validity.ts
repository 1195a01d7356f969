import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { BuiltPage } from '../pages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const htmlValidate = new HtmlValidate(new FileSystemConfigLoader());

/**
 * What html-validate refuses in a page, by the settings of `.htmlvalidate.json`. They leave out what no standard
 * asks: the case of the doctype and spaces at the end of a line (the handwriting of the compiler, both valid), and
 * a limit of 70 characters for titles, which is for search engines of the open web.
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
