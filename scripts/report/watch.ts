import { existsSync, readdirSync, statSync, watch, type FSWatcher, type WatchListener } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** Changes that follow each other faster than this are one: an editor writes a file in several steps. */
const together = 25;

/** Names of an editor's own passing files. */
const passing = /(?:^|[\\/])(?:\.|~|#)|(?:~|\.swp|\.tmp)$/;

/** What changed: absolute paths; `undefined` for one that nobody can name. */
export type Changes = ReadonlySet<string | undefined>;

/**
 * Tells each change of a file, or of what a folder holds at any depth. Linux watches one folder at a time, and Node
 * would watch each of its files there: minutes for a large company. The other systems watch the whole by themselves.
 */
const watchAll = (path: string, tell: (file: string | undefined) => void): void => {
  const listener =
    (folder: string): WatchListener<string> =>
    (event, name) => {
      if (name !== null && passing.test(name)) return;
      const file = name === null ? undefined : join(folder, name);
      if (oneByOne && event === 'rename' && file !== undefined) follow(file);
      tell(file);
    };
  const oneByOne = process.platform === 'linux' && isFolder(path);
  const known = new Map<string, FSWatcher>();
  /** What came or went in a folder: if it is one itself, what was known below it is no longer so. */
  const follow = (file: string): void => {
    for (const [folder, watcher] of known) {
      if (folder !== file && !folder.startsWith(file + sep)) continue;
      watcher.close();
      known.delete(folder);
    }
    try {
      if (isFolder(file)) watchFolders(file);
    } catch {
      // Gone again meanwhile: that is told as well.
    }
  };
  const watchFolders = (top: string): void => {
    const below = readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const folder of [top, ...below].filter((one) => !known.has(one))) {
      known.set(folder, watch(folder, listener(folder)));
    }
  };
  if (oneByOne) watchFolders(path);
  else watch(path, { recursive: true }, listener(isFolder(path) ? path : dirname(path)));
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

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
    watchAll(path, (file) => {
      changed.add(file);
      clearTimeout(waiting);
      waiting = setTimeout(() => void again(), together);
    });
  }
  await run(changed);
  running = false;
  await again();
  return new Promise(() => undefined);
};

/** What the check reads of a project: its settings, its content, its private folder and its public files. */
export const watchedFolders = (root: string, privateFolder: string): string[] => [
  join(root, 'kit.config.ts'),
  join(root, 'src', 'content'),
  resolve(root, privateFolder),
  join(root, 'public'),
];
