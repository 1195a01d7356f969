// Reads HR's export: shows what it will do, asks, then does it; running it again makes no duplicates.
import { importMentors, importOptions } from './importing/import-command.ts';
import { importTexts } from './importing/import-texts.ts';
import { runProjectCommand } from './report/project-command.ts';
import { withDialogue } from './scaffolding/dialogue.ts';

await runProjectCommand({
  usage: (locale) => importTexts[locale].usage,
  options: importOptions,
  run: (options, settings) => withDialogue((dialogue) => importMentors(options, { settings, dialogue })),
});
