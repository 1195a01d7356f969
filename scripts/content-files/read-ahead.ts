import { Worker } from 'node:worker_threads';

/** Below this many files, a thread takes longer to start than it saves. */
const worthAThread = 4000;

/** Files that are read here before the thread has started. */
const alone = 1500;

/**
 * Has the system fetch files that are about to be read one after the other, on another core: a disk that is asked for
 * ten thousand small files one by one keeps a processor waiting for half of the time. Nothing depends on it.
 */
export const readAhead = (files: readonly { readonly absolute: string }[]): void => {
  if (files.length < worthAThread) return;
  const workerData = files.slice(alone).map(({ absolute }) => absolute);
  const thread = new Worker(new URL('./read-ahead-thread.ts', import.meta.url), { workerData });
  thread.on('error', () => undefined);
  thread.unref();
};
