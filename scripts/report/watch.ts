import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Changes that follow each other faster than this are one: an editor writes a file in several steps. */
const together = 150;

/** Names of an editor's own passing files. */
const passing = /(?:^|[\\/])(?:\.|~|#)|(?:~|\.swp|\.tmp)$/;

/**
 * Runs this command again, without `--watch`, at each change of what it reads, until it is interrupted. A run that a new change
 * overtakes is stopped.
 */
export const runAtEachChange = (words: readonly string[], folders: readonly string[]): Promise<never> => {
  const again = words.filter((word) => word !== '--watch');
  let running: ChildProcess | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const run = (): void => {
    running?.kill();
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    running = spawn(process.execPath, [process.argv[1] ?? '', ...again], { stdio: 'inherit' });
  };
  const soon = (_event: string, name: string | null): void => {
    if (name !== null && passing.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(run, together);
  };
  for (const folder of folders.filter((one) => existsSync(one))) watch(folder, { recursive: true }, soon);
  run();
  return new Promise(() => undefined);
};

/** What the check reads of a project: its settings, its content and its private folder. */
export const watchedFolders = (root: string, privateFolder: string): string[] => [
  join(root, 'kit.config.ts'),
  join(root, 'src', 'content'),
  join(root, privateFolder),
];
