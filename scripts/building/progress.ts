/** Says what is being done, on one line of a terminal or as plain lines in a log. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly count: (text: string, done: number, total: number) => void;
  readonly end: () => void;
}

/** A progress for a stream; a log gets each step once and no counts. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => {
  const live = stream.isTTY;
  let dirty = false;
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
      stream.write(`\r\u001B[K${text} ${done}/${total}`);
      dirty = true;
    },
    end: clear,
  };
};
