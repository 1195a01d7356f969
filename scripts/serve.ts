// Serves the built site on this machine, under the base path of the settings.
import { join } from 'node:path';
import { projectSettings } from './content-files/project-settings.ts';
import { asksForHelp } from './report/command-words.ts';
import { languagesOf } from './report/languages.ts';
import { Misuse } from './report/misuse.ts';
import { refusedSettings } from './report/settings-report.ts';
import { serveOptions, serveUntilInterrupted, serveUsage } from './serving/serve-command.ts';

const words = process.argv.slice(2);

const read = await projectSettings(join(import.meta.dirname, '..'));
// There is no option for them: the server speaks each language of the site.
const languages = languagesOf([], read);

const serve = async (): Promise<void> => {
  const options = serveOptions(words);
  if ('settings' in read) return serveUntilInterrupted(options, { base: read.settings.base, languages });
  const { text, exit } = refusedSettings(read, languages);
  console.error(text);
  process.exitCode = exit;
};

try {
  if (asksForHelp(words)) console.log(languages.map((one) => serveUsage[one]).join('\n'));
  else await serve();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(languages.map((one) => error.told[one]).join('\n'));
  process.exitCode = 2;
}
