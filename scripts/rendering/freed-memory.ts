/**
 * Makes the C library of Linux give back the memory of each picture as soon as it is freed. It would rather learn from
 * the first large piece to keep those that follow, for each of its threads: 2,000 badges by two workers took 470 MiB at
 * their highest, 375 without (docs/images.md). Other systems do not know this setting (`mallopt(3)`, M_MMAP_THRESHOLD,
 * in bytes).
 */
export const freedMemory = { MALLOC_MMAP_THRESHOLD_: String(128 * 1024) } as const;

/**
 * The C library reads its settings when a process starts: this one becomes the same command again, with them. To be
 * called before anything is loaded or printed; does nothing where it has been done or would change nothing.
 */
export const returnFreedMemory = (): void => {
  const { platform, env, execPath, execArgv, argv, channel } = process;
  if (platform !== 'linux' || channel || Object.keys(freedMemory).some((name) => name in env)) return;
  process.execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, ...freedMemory });
};
