// Checks, builds, then serves: the first command of a newcomer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { asksForHelp } from './report/command-words.ts';
import { serveOptions } from './serving/serve-command.ts';

const words = process.argv.slice(2);

/** `npm start -- --port 8080` speaks to the server: what it cannot read, it says before a minute of building. */
const isUnderstood = (): boolean => {
  try {
    return !asksForHelp(words) && serveOptions(words).port >= 0;
  } catch {
    return false;
  }
};

/** Builds the site; gives the exit code. */
const build = async (): Promise<number> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  const [status] = (await once(child, 'close')) as [number | null];
  return status ?? 3;
};

const status = isUnderstood() ? await build() : 0;
if (status === 0) await import('./serve.ts');
else process.exitCode = status;
