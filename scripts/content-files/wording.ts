import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import {
  inclusiveMarks,
  invisibleCharacters,
  isDecomposed,
  mixedWords,
  placeholders,
  plainSpaces,
  straightQuotes,
  type Passage,
} from '../../src/core/wording.ts';
import { privateContacts } from '../../src/core/private-contact.ts';
import { placeOf, type Body, type BodyNode } from './body/tree.ts';

/** A text of a file and where it is: in a field, or in the body. */
interface Words extends Writing {
  readonly text: string;
  readonly kind: 'name' | 'prose';
  readonly place: (passage: Passage) => Pick<Problem, 'file' | 'path' | 'line' | 'column'>;
}

const nameKeys = new Set<unknown>(['displayName', 'name', 'person', 'author', 'mentor', 'email', 'id']);

const wordsProblems = ({ text, french, ofPerson, kind, place }: Words): Problem[] => [
  ...(ofPerson ? privateContacts(text) : []).map((one) =>
    problem('private-contact', place(one), { written: one.written }),
  ),
  ...(french
    ? inclusiveMarks(text).map((one) => problem('middle-dot', place(one), { written: one.written }))
    : []),
  ...(french ? plainSpaces(text).slice(0, 1) : []).map((one) =>
    problem('plain-space', place(one), { written: one.written }),
  ),
  ...(french ? straightQuotes(text) : []).map((one) =>
    problem('straight-quotes', place(one), {
      written: one.written,
      wanted: `«\u00a0${one.written.replaceAll('"', '').trim()}\u00a0»`,
    }),
  ),
  ...(isDecomposed(text) ? [problem('decomposed', place({ written: text, at: 0 }), {})] : []),
  ...invisibleCharacters(text, kind).map((one) =>
    problem('invisible-character', place(one), { code: one.written }),
  ),
  ...(kind === 'name' ? mixedWords(text) : []).map((word) =>
    problem('mixed-alphabets', place({ written: word, at: 0 }), { word }),
  ),
  ...placeholders(text).map((one) => problem('placeholder', place(one), { written: one.written })),
];

/** Which texts a file holds: in French or not, of a person or not. */
export interface Writing {
  readonly french: boolean;
  readonly ofPerson: boolean;
}

/** What is looked for in the texts of a file. */
export const writingOf = ({ collection, locale }: { collection: string; locale: string }): Writing => ({
  french: locale.startsWith('fr'),
  ofPerson: collection === 'mentors' || collection === 'testimonials',
});

/** Wording of every text of a file's fields. */
export const fieldWording = (data: unknown, file: string, writing: Writing): Problem[] =>
  textsOf(data, []).flatMap(({ text, path }) =>
    wordsProblems({
      text,
      ...writing,
      kind: nameKeys.has(path.at(-1)) ? 'name' : 'prose',
      place: () => ({ file, path }),
    }),
  );

export const textsOf = (data: unknown, path: FieldPath): { text: string; path: FieldPath }[] => {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Array.isArray(data)
    ? data.flatMap((item: unknown, index) => textsOf(item, [...path, index]))
    : Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key]));
};

/** Wording of a body: what is read aloud, so neither code nor addresses. */
export const bodyWording = (nodes: readonly BodyNode[], body: Body, writing: Writing): Problem[] =>
  nodes.flatMap((node) => {
    const text = node.type === 'text' ? node.value : (node.alt ?? undefined);
    if (!text) return [];
    const place = ({ at }: Passage) => {
      const start = placeOf(node, body);
      const before = text.slice(0, at).split('\n');
      return before.length === 1
        ? { ...start, column: start.column + at }
        : { ...start, line: start.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    return wordsProblems({ text, ...writing, kind: 'prose', place });
  });
