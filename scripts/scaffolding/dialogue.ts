import { createInterface } from 'node:readline/promises';
import { visibleText } from '../report/visible-text.ts';

/** Whoever answers: a person at a terminal, or lines of a pipe. */
export interface Dialogue {
  /** Lines for the person; what could act on a terminal is shown as �. */
  readonly say: (text: string) => void;
  /** One line; `undefined` when nobody answers any more. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** A dialogue over two streams. Lines that arrive before their question are kept for it. */
export const dialogueOn = (input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Dialogue => {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  return {
    say: (text) => {
      output.write(`${text.split('\n').map(visibleText).join('\n')}\n`);
    },
    ask: async (question) => {
      output.write(question);
      const line = await lines.next();
      return line.done ? undefined : line.value;
    },
    close: () => reader.close(),
  };
};

/** Gives a dialogue with whoever started this process, and ends it whatever happens. */
export const withDialogue = async <T>(talk: (dialogue: Dialogue) => Promise<T>): Promise<T> => {
  const dialogue = dialogueOn(process.stdin, process.stdout);
  try {
    return await talk(dialogue);
  } finally {
    dialogue.close();
  }
};
