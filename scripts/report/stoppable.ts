/** What a shell reports of a command that Ctrl-C stopped: 128 and the number of the signal. */
const STOPPED = 130;

/** Does something long that Ctrl-C may stop at any moment: `stopped` then says what becomes of it, and the process ends. */
export const stoppable = async <T>(work: () => Promise<T>, stopped: () => void): Promise<T> => {
  const stop = (): void => {
    stopped();
    process.exit(STOPPED);
  };
  process.once('SIGINT', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop);
  }
};
