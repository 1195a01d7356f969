import { readFileSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { projectSettings, type ProjectSettings } from '../content-files/project-settings.ts';
import { settingsFile } from '../content-files/settings-source.ts';

/** How long an editor may take to write a file, in ms: some write it in two steps, or put another in its place. */
const settled = 200;

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Tells `changed` what the settings of a project are each time that their file says something else. */
export const watchSettings = (root: string, changed: (read: ProjectSettings) => void): FSWatcher => {
  const file = join(root, settingsFile);
  let before = textOf(file);
  let waiting: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const now = textOf(file);
    if (now === undefined || now === before) return;
    before = now;
    changed(await projectSettings(root, { afresh: true }));
  };
  // The folder: a file that another takes the place of is no longer watched.
  const watcher = watch(root, (_event, name) => {
    if (name !== settingsFile) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), settled);
  });
  return watcher.on('close', () => {
    clearTimeout(waiting);
  });
};
