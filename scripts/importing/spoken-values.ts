import { purposes } from '../../src/core/consent.ts';
import { languageNamed } from '../../src/core/language-name.ts';
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

/** What people write in a spreadsheet for the values of a list, in French or in English. */
const spoken: Readonly<Partial<Record<ColumnField, Spoken>>> = {
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
  (field === 'languages' ? languageNamed(word) : spoken[field]?.get(folded(word))) ?? word;
