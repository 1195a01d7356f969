import { purposes } from '../../src/core/consent.ts';
import { motivations } from '../../src/core/mentor.ts';
import { meetingPlaces } from '../../src/core/place.ts';
import { folded } from '../../src/core/text.ts';
import { translator } from '../../src/strings/strings.ts';
import { managingWords } from '../managing/managing-words.ts';
import type { ColumnField } from './columns.ts';

const languages = ['fr', 'en'] as const;
type Spoken = ReadonlyMap<string, string>;

const spokenAs = <T extends string>(
  values: readonly T[],
  words: (value: T, language: (typeof languages)[number]) => readonly string[],
): Spoken =>
  new Map(
    values.flatMap((value) =>
      languages.flatMap((language) => words(value, language).map((word) => [folded(word), value] as const)),
    ),
  );

const states = {
  open: ['ouvert', 'ouverte', 'disponible', 'oui', 'available', 'yes'],
  'waiting-list': ['attente', 'en attente', 'waiting'],
  full: ['complète', 'non', 'no'],
  paused: ['pause', 'indisponible', 'unavailable'],
} as const;

const agreements = {
  feminine: ['féminin', 'femme', 'madame', 'f', 'mme', 'ms', 'mrs'],
  masculine: ['masculin', 'homme', 'monsieur', 'm', 'mr'],
  neutral: ['neutre', 'x'],
} as const;

const keysOf = <T extends string>(table: Readonly<Record<T, unknown>>): T[] => Object.keys(table) as T[];

/** Names of languages with two letters, « français » and “French” alike. */
const languageNames = (): Spoken => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = languages.map((one) => new Intl.DisplayNames(one, { type: 'language', fallback: 'none' }));
  return new Map(
    named.flatMap((names) =>
      codes.flatMap((code) => {
        const name = names.of(code);
        return name === undefined ? [] : [[folded(name), code] as const];
      }),
    ),
  );
};

/** What people write in a spreadsheet for the values of a list, in French or in English. */
const spoken: Readonly<Partial<Record<ColumnField, Spoken>>> = {
  languages: languageNames(),
  motivations: spokenAs(motivations, (one, language) => [translator(language)(`mentor.motivation.${one}`)]),
  channels: spokenAs(meetingPlaces, (one, language) => [translator(language)(`mentor.channel.${one}`)]),
  'availability.state': spokenAs(keysOf(states), (one, language) => [
    translator(language)(`mentors.state.${one}`),
    ...states[one],
  ]),
  agreement: spokenAs(keysOf(agreements), (one) => agreements[one]),
  'consent.purposes': spokenAs(purposes, (one, language) => [managingWords[language].purposes[one]]),
};

/** The value that a word of a spreadsheet means, or the word itself. */
export const spokenValue = (field: ColumnField, word: string): string =>
  spoken[field]?.get(folded(word)) ?? word;

/** What a value of a list is called, in words; `undefined` for a list that has none. */
export const spokenLabel = (
  list: string,
  value: string,
  language: (typeof languages)[number],
): string | undefined => {
  const t = translator(language);
  const motivation = motivations.find((one) => one === value);
  if (list === 'motivations' && motivation) return t(`mentor.motivation.${motivation}`);
  const place = meetingPlaces.find((one) => one === value);
  if (list === 'channels' && place) return t(`mentor.channel.${place}`);
  const state = keysOf(states).find((one) => one === value);
  if (list === 'state' && state) return t(`mentors.state.${state}`);
  const purpose = purposes.find((one) => one === value);
  return list === 'purposes' && purpose ? managingWords[language].purposes[purpose] : undefined;
};
