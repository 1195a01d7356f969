/** Says what is being done, on one line of a terminal or as plain lines in a log. */
export interface Progress {
  readonly step: (text: string) => void;
  /** A count with its pace and the time left, on a terminal. */
  readonly count: (text: string, done: number, total: number) => void;
  readonly end: () => void;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** How fast things go and how long the rest takes at that pace: `63/s, 0:06`; nothing before the first second. */
export const pace = (done: number, total: number, seconds: number): string => {
  if (done === 0 || seconds < 1) return '';
  const rate = done / seconds;
  const shown = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  return ` (${shown}/s, ${clock(Math.ceil((total - done) / rate))})`;
};

/** A progress for a stream; a log gets each step once and no counts. */
export const progressOn = (stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress => {
  const live = stream.isTTY;
  let dirty = false;
  let started: { readonly text: string; readonly at: number } | undefined;
  const clear = (): void => {
    if (live && dirty) stream.write('\r\u001B[K');
    dirty = false;
  };
  return {
    step: (text) => {
      clear();
      stream.write(`${text}\n`);
    },
    count: (text, done, total) => {
      if (!live) return;
      if (started?.text !== text) started = { text, at: performance.now() };
      const seconds = (performance.now() - started.at) / 1000;
      stream.write(`\r\u001B[K${text} ${done}/${total}${pace(done, total, seconds)}`);
      dirty = true;
    },
    end: clear,
  };
};
