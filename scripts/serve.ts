// Serves the built site on this machine, under the base path of the settings.
import { join } from 'node:path';
import { projectSettings } from './content-files/project-settings.ts';
import { refusedSettings } from './report/settings-report.ts';
import { serveOptions, serveUntilInterrupted, WrongUse } from './serving/serve-command.ts';

try {
  const options = serveOptions(process.argv.slice(2));
  const read = await projectSettings(join(import.meta.dirname, '..'));
  if ('settings' in read) await serveUntilInterrupted(options, read.settings.base);
  else {
    const { text, exit } = refusedSettings(read);
    console.error(text);
    process.exitCode = exit;
  }
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
