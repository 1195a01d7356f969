import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { ReadFile } from './read-kit.ts';
import { settingsFile } from './settings-source.ts';
import { textsOf } from './wording.ts';

/** An address below `.example`, which nobody can own: RFC 2606, section 3. Looked for once in each run of letters. */
const invented = /(?<![\w.@+-])[\w.@+-]{1,200}\.example\b/;

/** The company and the programmes of the demonstration. Its towns are real ones, which others may name too. */
const names = ['Brélanor', 'Grand Relais', 'Rebours', 'Longitudes'];

/** What a company calls its programmes, and itself. */
const ownNames = (files: readonly ReadFile[], { organisation }: Settings): string[] => [
  organisation.name,
  ...files
    .filter(({ collection }) => collection === 'programmes')
    .flatMap(({ read }) => textsOf(read.data, []))
    .flatMap(({ text, path }) => (path.join('.') === 'name' ? [text] : [])),
];

/** Names of the demonstration that a company does not have as its own. */
const foreignNames = (own: readonly string[]): RegExp | undefined => {
  const foreign = names.filter((name) => !own.some((one) => one.includes(name)));
  return foreign.length === 0 ? undefined : new RegExp(`\\b(?:${foreign.join('|')})\\b`);
};

/**
 * What is left of the demonstration in a company's own content: mailboxes and sites, where nobody reads what is sent,
 * and names. Nothing as long as the site's address is an invented one.
 */
export const demonstrationLeftovers = (files: readonly ReadFile[], settings: Settings): Problem[] => {
  if (URL.parse(settings.site)?.hostname.endsWith('.example')) return [];
  const foreign = foreignNames(ownNames(files, settings));
  const told = (text: string, placeAt: (at: number) => ProblemPlace): Problem[] => {
    const address = invented.exec(text);
    const name = foreign?.exec(text);
    return [
      ...(address ? [problem('example-address', placeAt(address.index), { address: address[0] })] : []),
      ...(name ? [problem('demonstration-name', placeAt(name.index), { name: name[0] })] : []),
    ];
  };
  const inFields = (file: string, data: unknown): Problem[] =>
    textsOf(data, []).flatMap(({ text, path }) => told(text, () => ({ file, path })));
  const inBody = ({ file, read: { body, source } }: ReadFile): Problem[] =>
    body
      .split('\n')
      .flatMap((text, i) => told(text, (at) => ({ file, line: source.bodyLine + i, column: at + 1 })));
  return [
    ...inFields(settingsFile, settings),
    ...files.flatMap((one) => [...inFields(one.file, one.read.data), ...inBody(one)]),
  ];
};
