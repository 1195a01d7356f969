import { folded } from './text.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Languages of two letters by their names, « français » and “French” alike. */
const codes = new Map<string, string>();
const codesByName = (): ReadonlyMap<string, string> => {
  if (codes.size > 0) return codes;
  for (const tongue of ['fr', 'en']) {
    const names = new Intl.DisplayNames(tongue, { type: 'language', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code);
      if (name !== undefined) codes.set(folded(name), code);
    }
  }
  return codes;
};

/** The code of a language by its French or English name, whatever its capitals and accents. */
export const languageNamed = (name: string): string | undefined => codesByName().get(folded(name.trim()));

/** Every name that `languageNamed` knows, without capitals or accents. */
export const languageNames = (): string[] => [...codesByName().keys()];
