import { problem, type Problem } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { ReadFile } from './read-kit.ts';
import { settingsFile } from './settings-source.ts';
import { textsOf } from './wording.ts';

/** An address below `.example`, which nobody can own: RFC 2606, section 3. */
const invented = /[\w.+-]*@?[\w-]+(?:\.[\w-]+)*\.example\b/;

/** Mailboxes and sites of the demonstration in a company's own content: nobody reads what is sent there. */
export const exampleAddresses = (files: readonly ReadFile[], settings: Settings): Problem[] => {
  if (URL.parse(settings.site)?.hostname.endsWith('.example')) return [];
  const inFields = (file: string, data: unknown): Problem[] =>
    textsOf(data, []).flatMap(({ text, path }) => {
      const [address] = invented.exec(text) ?? [];
      return address === undefined ? [] : [problem('example-address', { file, path }, { address })];
    });
  const inBody = ({ file, read: { body, source } }: ReadFile): Problem[] =>
    body.split('\n').flatMap((text, i) => {
      const [address] = invented.exec(text) ?? [];
      const line = source.bodyLine + i;
      return address === undefined ? [] : [problem('example-address', { file, line }, { address })];
    });
  return [
    ...inFields(settingsFile, settings),
    ...files.flatMap((one) => [...inFields(one.file, one.read.data), ...inBody(one)]),
  ];
};
