// Serves the site while it is written: pages reload on save, images are drawn on request, faults show in the browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { astroCommand } from './building/astro-pages.ts';
import { projectSettings } from './content-files/project-settings.ts';
import { refusedSettings } from './report/settings-report.ts';

const root = join(import.meta.dirname, '..');

/** Runs Astro's server to its end; gives its exit code. */
const serve = async (): Promise<number> => {
  const child = spawn(process.execPath, [astroCommand(), 'dev', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  // Astro's server must not outlive this process, however it is asked to end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const [status] = (await once(child, 'close')) as [number | null];
  return status ?? 0;
};

const read = await projectSettings(root);
if ('settings' in read) process.exitCode = await serve();
else {
  const { text, exit } = refusedSettings(read);
  console.error(text);
  process.exitCode = exit;
}
