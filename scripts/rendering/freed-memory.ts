import { availableParallelism } from 'node:os';

/**
 * Makes the C library of Linux give back the memory of each picture as soon as it is freed, and keep one pool for each
 * core. It would rather learn from the first large piece to keep those that follow, in eight pools for each core: 2,000
 * badges by two workers took 470 MiB at their highest, and take less than 400 (bench/README.md). Other systems do not
 * know these settings (`mallopt(3)`: M_MMAP_THRESHOLD, in bytes, and M_ARENA_MAX).
 */
export const freedMemory = {
  MALLOC_MMAP_THRESHOLD_: String(128 * 1024),
  MALLOC_ARENA_MAX: String(availableParallelism()),
} as const;

/**
 * The C library reads its settings when a process starts: this one becomes the same command again, with them. To be
 * called before anything is loaded or printed; does nothing where it has been done or would change nothing.
 */
export const returnFreedMemory = (): void => {
  const { platform, env, execPath, execArgv, argv, channel } = process;
  if (platform !== 'linux' || channel || Object.keys(freedMemory).some((name) => name in env)) return;
  process.execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, ...freedMemory });
};
