// Serves the built site on this machine, under the base path of the settings.
import { join } from 'node:path';
import { projectSettings } from './content-files/project-settings.ts';
import { asksForHelp } from './report/command-words.ts';
import { Misuse } from './report/misuse.ts';
import { refusedSettings } from './report/settings-report.ts';
import { serveOptions, serveUntilInterrupted, serveUsage } from './serving/serve-command.ts';

const words = process.argv.slice(2);

const serve = async (): Promise<void> => {
  const options = serveOptions(words);
  const read = await projectSettings(join(import.meta.dirname, '..'));
  if ('settings' in read) return serveUntilInterrupted(options, read.settings.base);
  const { text, exit } = refusedSettings(read);
  console.error(text);
  process.exitCode = exit;
};

try {
  if (asksForHelp(words)) console.log(serveUsage);
  else await serve();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
