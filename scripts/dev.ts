// Serves the site while it is written: pages reload on save, images are drawn on request, faults show in the browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { astroCommand } from './building/astro-pages.ts';

const child = spawn(process.execPath, [astroCommand(), 'dev', ...process.argv.slice(2)], {
  cwd: join(import.meta.dirname, '..'),
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
// Astro's server must not outlive this process, however it is asked to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
const [status] = (await once(child, 'close')) as [number | null];
process.exitCode = status ?? 0;
