import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { ReadFile } from './read-kit.ts';
import { settingsFile } from './settings-source.ts';
import { textsOf } from './wording.ts';

/** An address below `.example`, which nobody can own: RFC 2606, section 3. Looked for once in each run of letters. */
const invented = /(?<![\w.@+-])[\w.@+-]{1,200}\.example\b/;

/** Mailboxes and sites of the demonstration in a company's own content: nobody reads what is sent there. */
export const exampleAddresses = (files: readonly ReadFile[], settings: Settings): Problem[] => {
  if (URL.parse(settings.site)?.hostname.endsWith('.example')) return [];
  const told = (text: string, place: ProblemPlace): Problem[] => {
    const [address] = invented.exec(text) ?? [];
    return address === undefined ? [] : [problem('example-address', place, { address })];
  };
  const inFields = (file: string, data: unknown): Problem[] =>
    textsOf(data, []).flatMap(({ text, path }) => told(text, { file, path }));
  const inBody = ({ file, read: { body, source } }: ReadFile): Problem[] =>
    body.split('\n').flatMap((text, i) => told(text, { file, line: source.bodyLine + i }));
  return [
    ...inFields(settingsFile, settings),
    ...files.flatMap((one) => [...inFields(one.file, one.read.data), ...inBody(one)]),
  ];
};
