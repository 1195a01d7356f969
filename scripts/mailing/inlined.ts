import juice from 'juice';
import type { LetterHtml } from '../../src/letters/letter-html.ts';

/** The e-mail with its styles on each element, and as attributes where Word reads nothing else. */
export const inlined = ({ html, css }: LetterHtml): string =>
  tidied(
    juice.inlineContent(html, css, {
      applyStyleTags: false,
      removeStyleTags: false,
      applyWidthAttributes: false,
      applyAttributesTableElements: true,
    }),
  );

/** What the inliner leaves to do: tables without gaps, an empty `alt` in full, no indentation to be sent. */
const tidied = (html: string): string =>
  html
    .replaceAll(
      '<table role="presentation"',
      '<table role="presentation" cellpadding="0" cellspacing="0" border="0"',
    )
    .replace(/ alt(?=[\s>])/g, ' alt=""')
    .replace(/\s*\n\s*/g, '\n');
