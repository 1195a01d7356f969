import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';

const ofPages = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../.htmlvalidate.json'), 'utf8'),
) as ConfigData;

/** The rules of whole pages, but for those that only a whole page can keep. */
const validator = new HtmlValidate({
  ...ofPages,
  rules: {
    ...ofPages.rules,
    'heading-level': 'off',
    'element-required-ancestor': 'off',
    'no-missing-references': 'off',
    'input-missing-label': 'error',
  },
});

/** What is not valid in a piece of a page, one line each; empty when all is well. */
export const invalidities = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
};
