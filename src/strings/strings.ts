import type { Locale } from '../core/locale.ts';
import { strings as en } from './en/strings.ts';
import { strings as fr } from './fr/strings.ts';

/** Name of a text of the interface. A name that ends in `_one`, `_other`… is one form of a plural. */
export type StringKey = keyof typeof fr;
type PluralKey = StringKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
/** What `t` takes: a text, or the base name of a plural. */
export type TextKey = StringKey | PluralKey;

type Texts = Readonly<Record<StringKey, string>>;

const texts: Readonly<Record<Locale, Texts>> = { fr, en };

/** Whether pages can be written in a language. */
export const hasTexts = (locale: Locale): boolean => Object.hasOwn(texts, locale);

/** Values of a text's `{placeholders}`. */
export type TextValues = Readonly<Record<string, string | number>>;

const fill = (text: string, values: TextValues): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A translator for one locale; throws when the kit has no strings for it. */
export const translator = (locale: Locale): ((key: TextKey, values?: TextValues) => string) => {
  const own = texts[locale];
  if (!own)
    throw new Error(
      `No interface texts for “${locale}”: add src/strings/${locale}/ and name it in src/strings/strings.ts.`,
    );
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const count = values['count'];
    const shown = typeof count === 'number' ? { ...values, count: numbers.format(count) } : values;
    const form = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    const text = lookUp(own, form) ?? lookUp(own, `${key}_other`) ?? lookUp(own, key);
    if (text === undefined) throw new Error(`No text “${key}” in “${locale}”.`);
    return fill(text, shown);
  };
};

const lookUp = (own: Texts, key: string): string | undefined => (isKey(own, key) ? own[key] : undefined);
const isKey = (own: Texts, key: string): key is StringKey => Object.hasOwn(own, key);
