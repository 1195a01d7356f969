import type { Problem } from '../../../src/core/problem.ts';
import { problem } from '../../../src/core/problem.ts';
import { countWords } from '../../../src/core/text.ts';
import { missingPictures, type PictureFiles } from '../picture-files.ts';
import { perFile } from '../per-file.ts';
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

/** Everything wrong with the text below the fields of a file. */
export const bodyProblems = (file: ReadFile, around: BodySurroundings): Problem[] => {
  const { body, nodes, own } = textOf(file);
  return [
    ...own,
    ...componentReferences(nodes, body, around),
    ...pageLinkProblems(nodes, body, file.locale, around),
    ...localPictures(nodes).flatMap(({ node, address }) =>
      missingPictures({ from: file.file, src: address, place: placeOf(node, body) }, around.pictures),
    ),
  ];
};

interface CheckedText {
  readonly body: Body;
  readonly nodes: readonly BodyNode[];
  /** What is wrong whatever the other files say. */
  readonly own: readonly Problem[];
}

const textOf = perFile((file: ReadFile): CheckedText => {
  const body: Body = { file: file.file, text: file.read.body, firstLine: file.read.source.bodyLine };
  // A file that could not be read has no text to judge.
  if (!/\.mdx?$/.test(file.file) || (file.read.data === undefined && body.text === ''))
    return { body, nodes: [], own: [] };
  const tree = bodyTree(body);
  if ('fault' in tree) return { body, nodes: [], own: [tree.fault] };
  const nodes = nodesOf(tree.root);
  const own = [
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
  return { body, nodes: nodes.filter(({ type }) => !wordsOnly.has(type)), own };
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
