import { TextTooLong } from '../../src/badges/fitted-text.ts';

/** Why an image cannot be drawn as asked. */
export type NotDrawableReason =
  'missing-letters' | 'too-long' | 'overflow' | 'unknown-style' | 'unreadable-picture';

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

const sentences: Record<NotDrawableReason, (facts: NotDrawableFacts) => string> = {
  'missing-letters': ({ detail, characters }) =>
    `“${detail}” holds letters that the fonts do not have: ${characters.join(' ')}. Write it without them, or add a font that has them to badgeFonts in kit.config.ts`,
  'too-long': ({ detail }) => `“${detail}” is too long for its image at a readable size. Shorten it`,
  overflow: ({ detail }) => `${detail} sticks out of the image. Shorten its text`,
  'unknown-style': ({ detail }) => `the template uses what the renderer does not know: ${detail}`,
  'unreadable-picture': ({ detail }) => `the picture ${detail} cannot be read. Give a JPEG, PNG or WebP file`,
};

/** An image that must not be drawn, because it would silently come out wrong. Names the person and what is at fault. */
export class NotDrawable extends Error {
  readonly facts: NotDrawableFacts;
  constructor(facts: NotDrawableFacts) {
    super(`${facts.who}: ${sentences[facts.reason](facts)}.`);
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
