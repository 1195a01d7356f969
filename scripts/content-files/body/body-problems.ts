import { once } from '../../../src/core/once.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { countWords } from '../../../src/core/text.ts';
import { missingPictures, type PictureFiles } from '../picture-files.ts';
import type { ReadFile } from '../read-kit.ts';
import { bodyWording, writingOf } from '../wording.ts';
import { childrenProblems } from './component-children.ts';
import { componentReferences, type Known } from './component-references.ts';
import { dangerProblems } from './danger.ts';
import { headingProblems } from './headings.ts';
import { inlineComponentProblems } from './inline-components.ts';
import { silentLinks } from './link-words.ts';
import { localPictures, uncredited } from './pictures.ts';
import { pageLinkProblems, type LinkTargets } from './page-links.ts';
import { unreadMarks } from './unread-marks.ts';
import { bodyTree, nodesOf, placeOf, type Body, type BodyNode } from './tree.ts';

/** How many words a body holds, where the kit has a reason to say so. */
export const bodyLengths: Readonly<Record<string, readonly [min: number, max: number]>> = {
  mentors: [40, 120],
  faq: [40, 200],
};

/** What a text may name or link to. */
export interface BodySurroundings extends LinkTargets {
  readonly known: Known;
  readonly pictures: PictureFiles;
}

/** The text below the fields of a file, looked at once for each reading of it. */
export interface CheckedText {
  readonly file: ReadFile;
  readonly body: Body;
  /** What is wrong whatever the other files say. */
  readonly problems: readonly Problem[];
  /** What may name other entries, pages and files. */
  readonly names: readonly BodyNode[];
}

/** What a text names and is not there. */
export const namesInText = ({ file, body, names }: CheckedText, around: BodySurroundings): Problem[] => [
  ...componentReferences(names, body, around),
  ...pageLinkProblems(names, body, file.locale, around),
  ...localPictures(names).flatMap(({ node, address }) =>
    missingPictures({ from: file.file, src: address, place: placeOf(node, body) }, around.pictures),
  ),
];

/** Everything wrong with a text in itself, and what it names. */
export const checkedText = once((file: ReadFile): CheckedText => {
  const body: Body = { file: file.file, text: file.read.body, firstLine: file.read.source.bodyLine };
  // A file that could not be read has no text to judge.
  if (!/\.mdx?$/.test(file.file) || (file.read.data === undefined && body.text === ''))
    return { file, body, problems: [], names: [] };
  const tree = bodyTree(body);
  if ('fault' in tree) return { file, body, problems: [tree.fault], names: [] };
  const nodes = nodesOf(tree.root);
  const problems = [
    ...dangerProblems(nodes, body),
    ...inlineComponentProblems(nodes, body),
    ...childrenProblems(tree.root, body),
    ...headingProblems(nodes, body, file.collection),
    ...silentLinks(nodes, body),
    ...unreadMarks(nodes, body),
    ...uncredited(nodes, body),
    ...bodyWording(nodes, body, writingOf(file)),
    ...lengthProblems(file, body),
  ];
  return { file, body, problems, names: nodes.filter(({ type }) => !wordsOnly.has(type)) };
});

/** Nodes that name nothing outside their text. */
const wordsOnly = new Set(['text', 'root', 'paragraph', 'strong', 'emphasis', 'list', 'listItem']);

const lengthProblems = (file: ReadFile, body: Body): Problem[] => {
  const [min, max] = bodyLengths[file.collection] ?? [];
  const count = countWords(body.text);
  if (min === undefined || max === undefined || (count >= min && count <= max)) return [];
  if (count === 0 && file.read.body.trim() === '' && file.isTranslation) return [];
  const blank = /^\s*\n/.exec(body.text)?.[0].split('\n').length ?? 1;
  const line = body.firstLine + blank - 1;
  return [problem('body-words', { file: file.file, line, column: 1 }, { count, min, max })];
};
