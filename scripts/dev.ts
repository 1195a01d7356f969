// Serves the site while it is written: pages reload on save, images are drawn on request, faults show in the browser.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { astroCommand } from './building/astro-pages.ts';
import { projectSettings, type ProjectSettings } from './content-files/project-settings.ts';
import { watchSettings } from './developing/settings-watch.ts';
import { languagesOf } from './report/languages.ts';
import { refusedSettings } from './report/settings-report.ts';

const root = join(import.meta.dirname, '..');

/** Astro's server; `isOld` once the settings are others than those it began with. */
interface Server {
  readonly child: ChildProcess;
  isOld: boolean;
}
const running: { server?: Server } = {};
const stop = ({ isOld }: Pick<Server, 'isOld'>): void => {
  if (!running.server) return;
  running.server.isOld = isOld;
  running.server.child.kill();
};

/** Runs Astro's server to its end, anew each time that the settings change; gives its exit code. */
const serve = async (): Promise<number> => {
  const child = spawn(process.execPath, [astroCommand(), 'dev', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  const own: Server = { child, isOld: false };
  running.server = own;
  const [status] = (await once(child, 'close')) as [number | null];
  return own.isOld ? serve() : (status ?? 0);
};

const settingsChanged = (read: ProjectSettings): void => {
  if ('settings' in read) stop({ isOld: true });
  else console.error(refusedSettings(read, languagesOf([], read)).text);
};

const read = await projectSettings(root);
if ('settings' in read) {
  const watcher = watchSettings(root, settingsChanged);
  // Astro's server must not outlive this process, however it is asked to end; nor is it begun anew then.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      watcher.close();
      stop({ isOld: false });
    });
  process.exitCode = await serve();
  watcher.close();
} else {
  const { text, exit } = refusedSettings(read, languagesOf([], read));
  console.error(text);
  process.exitCode = exit;
}
