import type { Bilingual } from './locale.ts';

const both = (fr: string, en: string): Bilingual => ({ fr, en });

const styleless = both(
  'Retirez la balise : la mise en forme est celle du site.',
  'Remove the tag: the site gives texts their looks.',
);
const list = both(
  'Retirez la balise, et commencez chaque ligne par « - » ou « 1. ».',
  'Remove the tag, and start each line with “- ” or “1. ”.',
);
const heading = both('Écrivez le titre avec « ## » devant.', 'Write the heading after “## ”.');

/** What to write rather than the HTML tags that people know or that a word processor leaves. */
const instead: Readonly<Record<string, Bilingual>> = {
  br: both(
    'Pour un nouveau paragraphe, laissez une ligne vide ; pour aller seulement à la ligne, finissez la ligne par une barre oblique inverse (\\).',
    'For a new paragraph, leave an empty line; to only break the line, end it with a backslash (\\).',
  ),
  p: both('Retirez la balise, et laissez une ligne vide.', 'Remove the tag, and leave an empty line.'),
  hr: both(
    'Écrivez --- seul sur une ligne, entre deux lignes vides.',
    'Write --- alone on a line, between two empty lines.',
  ),
  b: both('Écrivez **mot**.', 'Write **word**.'),
  strong: both('Écrivez **mot**.', 'Write **word**.'),
  i: both('Écrivez *mot*.', 'Write *word*.'),
  em: both('Écrivez *mot*.', 'Write *word*.'),
  u: both(
    'Retirez la balise : un texte souligné se prend pour un lien. Pour insister, écrivez **mot**.',
    'Remove the tag: underlined words look like a link. To stress a word, write **word**.',
  ),
  a: both('Écrivez [texte](adresse).', 'Write [text](address).'),
  img: both(
    'Écrivez ![ce que l’image montre](../images/atelier.jpg).',
    'Write ![what the picture shows](../images/workshop.jpg).',
  ),
  ul: list,
  ol: list,
  li: list,
  h1: heading,
  h2: heading,
  h3: both('Écrivez le titre avec « ### » devant.', 'Write the heading after “### ”.'),
  table: both(
    'Écrivez le tableau avec des barres : | Mois | Rencontre |, puis | --- | --- |, puis une ligne par rangée.',
    'Write the table with bars: | Month | Meeting |, then | --- | --- |, then a line for each row.',
  ),
  blockquote: both(
    'Commencez la ligne par « > », ou utilisez <Quote>.',
    'Start the line with “> ”, or use <Quote>.',
  ),
  ...Object.fromEntries(
    ['span', 'div', 'font', 'center', 'small', 'big', 'mark', 'o:p'].map((tag) => [tag, styleless]),
  ),
};

/** What to write rather than an HTML tag, named without its brackets; `undefined` for one that few people write. */
export const insteadOfTag = (tag: string): Bilingual | undefined =>
  Object.hasOwn(instead, tag.toLowerCase()) ? instead[tag.toLowerCase()] : undefined;
