import { TextTooLong } from '../../src/badges/fitted-text.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { withNoBreakSpaces } from '../../src/core/wording.ts';

/** Why an image cannot be drawn as asked. */
export type NotDrawableReason =
  'missing-letters' | 'too-long' | 'overflow' | 'unknown-style' | 'unreadable-picture' | 'blank-picture';

/** The facts of a `NotDrawable`, as plain data that travels between threads. */
export interface NotDrawableFacts {
  /** Whose image it is: a mentor's id or a programme's. */
  readonly who: string;
  readonly reason: NotDrawableReason;
  /** The letters that no font has, for `missing-letters`; empty otherwise. */
  readonly characters: readonly string[];
  /** The text, style or file at fault. */
  readonly detail: string;
}

const sentences: Record<ToolLocale, Record<NotDrawableReason, (facts: NotDrawableFacts) => string>> = {
  fr: {
    'missing-letters': ({ detail, characters }) =>
      `« ${detail} » contient des lettres que les polices n’ont pas : ${characters.join(' ')}. Écrivez-le sans elles, ou ajoutez une police qui les a à badgeFonts dans kit.config.ts`,
    'too-long': ({ detail }) => `« ${detail} » est trop long pour se lire sur son image. Raccourcissez-le`,
    overflow: ({ detail }) => `${detail} dépasse de l’image. Raccourcissez son texte`,
    'unknown-style': ({ detail }) => `le modèle emploie ce que le moteur ne connaît pas : ${detail}`,
    'unreadable-picture': ({ detail }) =>
      `l’image ${detail} ne peut pas être lue. Enregistrez-la de nouveau, en JPEG ou en PNG`,
    'blank-picture': ({ detail }) =>
      `l’image ${detail} ne montre rien : elle est toute blanche ou transparente. Choisissez-en une autre`,
  },
  en: {
    'missing-letters': ({ detail, characters }) =>
      `“${detail}” holds letters that the fonts do not have: ${characters.join(' ')}. Write it without them, or add a font that has them to badgeFonts in kit.config.ts`,
    'too-long': ({ detail }) => `“${detail}” is too long for its image at a readable size. Shorten it`,
    overflow: ({ detail }) => `${detail} sticks out of the image. Shorten its text`,
    'unknown-style': ({ detail }) => `the template uses what the renderer does not know: ${detail}`,
    'unreadable-picture': ({ detail }) =>
      `the picture ${detail} cannot be read. Save it again, as JPEG or PNG`,
    'blank-picture': ({ detail }) =>
      `the picture ${detail} shows nothing: all of it is white or transparent. Choose another one`,
  },
};

/** Whose image cannot be drawn, why, and what to do, in the reader's language. */
export const refusal = (facts: NotDrawableFacts, locale: ToolLocale): string =>
  locale === 'fr'
    ? withNoBreakSpaces(`${facts.who} : ${sentences.fr[facts.reason](facts)}.`)
    : `${facts.who}: ${sentences.en[facts.reason](facts)}.`;

/** An image that must not be drawn, because it would silently come out wrong. Names the person and what is at fault. */
export class NotDrawable extends Error {
  readonly facts: NotDrawableFacts;
  constructor(facts: NotDrawableFacts) {
    super(refusal(facts, 'en'));
    this.name = 'NotDrawable';
    this.facts = facts;
  }
}

/** Lays a template out; a text that does not fit becomes a `NotDrawable` that names whose it is. */
export const fitting = <T>(who: string, lay: () => T): T => {
  try {
    return lay();
  } catch (error) {
    if (!(error instanceof TextTooLong)) throw error;
    throw new NotDrawable({ who, reason: 'too-long', characters: [], detail: error.text });
  }
};
