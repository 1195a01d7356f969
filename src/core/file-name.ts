import { folded } from './text.ts';

/** A file name that every system accepts, from words: « Mentore de l’année 2025 » gives `mentore-de-l-annee-2025`. */
export const fileNameOf = (...parts: readonly string[]): string =>
  folded(parts.join('-'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
