import { problem, type Problem } from '../../src/core/problem.ts';

/** A file name cut at its last dot, the extension that its collection wants, and the collection. */
interface Extension {
  readonly stem: string;
  readonly given: string;
  readonly extension: string;
  readonly collection: string;
}

/** What to do with a file of another extension: rename it, move it, or copy its text. */
export const extensionFault = ({ stem, given, extension, collection }: Extension, file: string): Problem => {
  const name = stem.replace(/\.(?:mdx?|ya?ml)$/i, '');
  const values = { collection, expected: extension, extension: given || '(rien)', name };
  if (/^\.(?:jpe?g|png|webp|avif|heic|gif|svg|tiff?)$/i.test(given))
    return problem('picture-among-texts', { file }, values);
  return /^\.(?:docx?|odt|rtf|pages|pdf|pptx?|xlsx?|ods|html?)$/i.test(given)
    ? problem('document-file', { file }, values)
    : problem('wrong-extension', { file }, values);
};
