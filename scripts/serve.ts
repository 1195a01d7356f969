// Serves the built site on this machine, under the base path of the settings.
import kit from '../kit.config.ts';
import { serveOptions, serveUntilInterrupted, WrongUse } from './serving/serve-command.ts';

try {
  await serveUntilInterrupted(serveOptions(process.argv.slice(2)), kit.base);
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
