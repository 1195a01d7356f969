import { readFileSync, writeFileSync } from 'node:fs';
import type { Settings } from '../../src/core/settings.ts';
import { withNoBreakSpaces } from '../../src/core/wording.ts';
import { bodyTree, nodesOf, type BodyNode } from './body/tree.ts';
import { findContent, findPrivate } from './content-folder.ts';
import { entryFileOf } from './entry-file.ts';
import { readSourceText, sourceTextOf } from './source-text.ts';

/** The tidy form of a text: letters in one piece, and the no-break spaces of French. */
const tidy = (text: string, french: boolean): string => {
  const composed = text.normalize('NFC');
  return french ? withNoBreakSpaces(composed) : composed;
};

/**
 * A content file with what can be mended without changing what it says: letters in pieces, French spaces. Line by line, and only where
 * everything but the texts stays what it was: no key, address or code is ever touched.
 */
export const tidied = (written: string, file: string, french: boolean): string => {
  const text = meaningOf(written, file, french) === undefined ? respaced(written) : written;
  const before = meaningOf(text, file, french);
  // Indents alone were changed: what is wrong beside them is told next.
  if (before === undefined) return text;
  const lines = text.split(/(?<=\n)/);
  const same = (changed: readonly string[]): boolean => meaningOf(changed.join(''), file, french) === before;
  const all = lines.map((line) => tidy(line, french));
  if (same(all)) return all.join('');
  for (const [index, line] of all.entries()) {
    const was = lines[index] ?? '';
    if (line === was) continue;
    lines[index] = line;
    if (!same(lines)) lines[index] = was;
  }
  return lines.join('');
};

/** Fields with ordinary spaces where a word processor or a keyboard put others: as indents, and after a colon. */
const respaced = (text: string): string => {
  const fence = /^\uFEFF?---[^]*?\n---/.exec(text);
  const end = fence?.[0].length ?? text.length;
  const fields = text
    .slice(0, end)
    .replace(/^[ \u00a0\u202f\t]+(?=\S)/gm, (indent) =>
      indent.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\t', '  '),
    )
    .replace(/^( *(?:- )?[\w-]+:)[\u00a0\u202f]+/gm, '$1 ');
  return fields + text.slice(end);
};

/** All that a file says, its texts in their tidy form: equal for two writings that differ in nothing else. */
const meaningOf = (text: string, file: string, french: boolean): string | undefined => {
  const { data, body, problems } = entryFileOf(sourceTextOf(text), file);
  if (data === undefined || problems.some(({ severity }) => severity === 'error')) return undefined;
  const fields = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? tidy(value, french) : value,
  );
  if (file.endsWith('.yaml')) return fields;
  const tree = bodyTree({ file, text: body, firstLine: 1 });
  if ('fault' in tree) return undefined;
  return JSON.stringify([fields, nodesOf(tree.root).map((node) => saidBy(node, french))]);
};

const saidBy = (node: BodyNode, french: boolean): unknown => [
  node.type,
  node.name,
  node.url,
  node.identifier,
  node.attributes,
  node.alt && tidy(node.alt, french),
  node.title && tidy(node.title, french),
  node.value !== undefined && node.type === 'text' ? tidy(node.value, french) : node.value,
];

/**
 * Mends every file of a project in place, those of the private folder too; gives those that changed. A charter is
 * sealed: it is left alone.
 */
export const tidyContent = (root: string, settings: Settings): string[] =>
  [
    ...findContent(root, settings).files.filter(({ collection }) => collection !== 'charter'),
    // No reader sees these: their spaces are nobody's business.
    ...findPrivate(root, settings).files.map((one) => ({ ...one, locale: 'und' })),
  ].flatMap(({ absolute, file, locale }) => {
    if ('fault' in readSourceText(absolute, file)) return [];
    const text = readFileSync(absolute, 'utf8');
    const better = tidied(text, file, locale.startsWith('fr'));
    if (better === text) return [];
    writeFileSync(absolute, better);
    return [file];
  });
