import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { automatonOf } from '../../../scripts/proving/automaton.ts';
import type { SoughtPeople } from '../../../scripts/proving/sought-people.ts';
import { symbolsOf } from '../../../scripts/proving/symbols.ts';
import { textTraces } from '../../../scripts/proving/traces.ts';
import { filesOf } from '../site.ts';

/** Where the words still appear in what is published, as the proof of withdrawals reads it: `file: word`, once each. */
export function tracesOf(dir: string, words: readonly string[]): string[] {
  const sought = wordsSought(words);
  return filesOf(dir).flatMap((file) => {
    const traces = textTraces(readFileSync(join(dir, file)), file, sought);
    return [...new Set(traces.map(({ person: word }) => `${file}: ${word}`))];
  });
}

function wordsSought(words: readonly string[]): SoughtPeople {
  const needles = words.map((word) => ({
    person: word,
    what: 'name' as const,
    word,
    symbols: symbolsOf(word),
  }));
  return {
    people: words,
    needles,
    automaton: automatonOf(needles.map(({ symbols }) => symbols)),
    portraits: [],
    shown: () => Promise.resolve([]),
    vocabulary: { has: () => false, starts: () => false },
    shared: [],
    unrecognised: [],
  };
}
