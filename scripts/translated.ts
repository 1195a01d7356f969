// Says that translations tell what their originals say now; without a file, lists those that may not.
import { runProjectCommand } from './report/project-command.ts';
import { confirmTranslations, translatedOptions } from './translating/translated-command.ts';
import { translatedTexts } from './translating/translated-texts.ts';

await runProjectCommand({
  usage: (locale) => translatedTexts[locale].usage,
  options: translatedOptions,
  run: async (options, settings) => {
    const { lines, exit } = await confirmTranslations(options, settings);
    console.log(lines.join('\n'));
    return exit;
  },
});
