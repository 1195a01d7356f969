import { existsSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** Changes that follow each other faster than this are one: an editor writes a file in several steps. */
const together = 60;

/** Names of an editor's own passing files. */
const passing = /(?:^|[\\/])(?:\.|~|#)|(?:~|\.swp|\.tmp)$/;

/** What changed: absolute paths; `undefined` for one that nobody can name. */
export type Changes = ReadonlySet<string | undefined>;

/**
 * Runs something now and at each change of files and folders, until the process is interrupted. Changes that come
 * during a run make one more run after it.
 */
export const atEachChange = async (
  watched: readonly string[],
  run: (changed: Changes) => Promise<void>,
): Promise<never> => {
  const changed = new Set<string | undefined>();
  let waiting: NodeJS.Timeout | undefined;
  let running = true;
  const again = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (changed.size > 0) {
      const now = new Set(changed);
      changed.clear();
      await run(now);
    }
    running = false;
  };
  for (const path of watched.filter((one) => existsSync(one))) {
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    watch(path, { recursive: true }, (_event, name) => {
      if (name !== null && passing.test(name)) return;
      changed.add(name === null ? undefined : join(folder, name));
      clearTimeout(waiting);
      waiting = setTimeout(() => void again(), together);
    });
  }
  await run(changed);
  running = false;
  await again();
  return new Promise(() => undefined);
};

/** What the check reads of a project: its settings, its content and its private folder. */
export const watchedFolders = (root: string, privateFolder: string): string[] => [
  join(root, 'kit.config.ts'),
  join(root, 'src', 'content'),
  join(root, privateFolder),
];
