import type { Bilingual } from '../../../src/core/locale.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

interface Unread {
  readonly form: RegExp;
  readonly advice: Bilingual;
}

/** Marks of Markdown that are not quite right: the page would show them instead of what they stand for. */
const unread: readonly Unread[] = [
  {
    form: /!\[[^\]]*\]\([^()]* [^()]*\)/,
    advice: {
      fr: 'Le nom d’une image n’a pas d’espace : renommez-la, par exemple photo-de-groupe.jpg, et corrigez le chemin.',
      en: 'The name of a picture has no space: rename it, such as group-photo.jpg, and mend the path.',
    },
  },
  {
    form: /\[[^\]]+\]\([^()]* [^()]*\)/,
    advice: {
      fr: 'Entre les parenthèses vient l’adresse de la page, sans espace, par exemple [la charte](/charte/).',
      en: 'Between the brackets comes the address of the page, without a space, such as [the charter](/en/charter/).',
    },
  },
  {
    form: /\[[^\]]+\] +\((?:\/|https?:|mailto:|#)[^()]*\)/,
    advice: {
      fr: 'Retirez l’espace entre ] et (.',
      en: 'Remove the space between ] and (.',
    },
  },
  {
    form: /\([^()]+\)\[(?:\/|https?:|mailto:|#)[^\]]*\]/,
    advice: {
      fr: 'Les mots viennent d’abord, entre crochets, puis l’adresse : [la charte](/charte/).',
      en: 'The words come first, in square brackets, then the address: [the charter](/en/charter/).',
    },
  },
  {
    form: /\[\[[^\]]+\]\]/,
    advice: {
      fr: 'Écrivez les mots, puis l’adresse de la page : [la charte](/charte/).',
      en: 'Write the words, then the address of the page: [the charter](/en/charter/).',
    },
  },
  {
    form: /^#{1,6}(?=\p{L})[^\n]*/u,
    advice: { fr: 'Mettez une espace après les #.', en: 'Put a space after the #.' },
  },
  {
    form: /\*\* [^*\n]+ ?\*\*|\*\*[^*\n]+ \*\*/,
    advice: {
      fr: 'Retirez les espaces à l’intérieur des étoiles : **mot**.',
      en: 'Remove the spaces inside the stars: **word**.',
    },
  },
  {
    form: /\S[^\t\n]*\t+\S[^\n]*/,
    advice: {
      fr: 'Une tabulation ne fait pas un tableau : écrivez | Mois | Rencontre |, puis | --- | --- |, puis une ligne par rangée.',
      en: 'A tab does not make a table: write | Month | Meeting |, then | --- | --- |, then a line for each row.',
    },
  },
];

/** Longer texts are not looked through: no form above may take more than its length in time. */
const maxLength = 2000;

/** Links, pictures, headings and tables that are written so that the page would show their marks. */
export const unreadMarks = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes.flatMap((node) => {
    const text = node.type === 'text' ? (node.value ?? '') : '';
    if (text.length > maxLength || !/[\]\t#*]/.test(text)) return [];
    const found = unread.find(({ form }) => form.test(text));
    const match = found?.form.exec(text);
    if (!found || !match) return [];
    const start = placeOf(node, body);
    const before = text.slice(0, match.index).split('\n');
    const last = before.at(-1)?.length ?? 0;
    const place = {
      file: body.file,
      line: start.line + before.length - 1,
      column: before.length === 1 ? start.column + last : last + 1,
    };
    return [
      problem('unread-mark', place, {
        written: match[0].slice(0, 60).replace(/\t+/g, ' '),
        advice: found.advice,
      }),
    ];
  });
