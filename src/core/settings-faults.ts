import type { z } from 'zod';
import { decimal } from './decimal.ts';
import type { Bilingual, Locale, ToolLocale } from './locale.ts';
import { scriptNotation } from './notation.ts';
import { contrastFailures, type Tokens } from './palette.ts';
import { messageOf, type FieldPath, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SettingsOutput } from './settings.ts';

/** What is wrong with a setting, in both languages, and where the setting is. */
export interface SettingsFault extends Bilingual {
  readonly path: FieldPath;
}

/** Settings that do not fit their schema, each under its name. */
export const schemaFaults = (
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodObject,
  data: unknown,
): SettingsFault[] =>
  schemaProblems(issues, {
    file: 'kit.config.ts',
    schema,
    data,
    aboutPeople: false,
    notation: scriptNotation,
  }).map((one) => ({
    path: one.path ?? [],
    fr: told(one, 'fr'),
    en: told(one, 'en'),
  }));

const told = (one: Problem, locale: ToolLocale): string => {
  const { cause, remedy } = messageOf(one, locale);
  const name = one.path && one.path.length > 0 ? one.path.join('.') : 'defineKit';
  return `${name}: ${cause} ${remedy}`;
};

/** Colours of a theme that cannot be read, each with the nearest shade that can. */
export const contrastFaults = (theme: 'light' | 'dark', tokens: Tokens): SettingsFault[] =>
  contrastFailures(tokens).map(({ token, colour, ground, ratio, needed, nearest }) => {
    const name = `colours.${theme}.${token}`;
    const [got, wanted] = [decimal(ratio, 2), decimal(needed)];
    return {
      path: name.split('.'),
      fr:
        `${name}: ${colour} sur ${ground} a un contraste de ${got.fr}, il faut ${wanted.fr}. ` +
        (nearest
          ? `La nuance la plus proche qui convient est ${nearest}.`
          : 'Aucune de ses nuances ne convient : changez aussi le fond.'),
      en:
        `${name}: ${colour} on ${ground} has a contrast of ${got.en}, ${wanted.en} is needed. ` +
        (nearest
          ? `The nearest shade that passes is ${nearest}.`
          : 'No shade of it passes: change the ground too.'),
    };
  });

/** A default language that is not one of the site’s, or texts that a language of the site does not have. */
export const localeFaults = (input: SettingsOutput): SettingsFault[] => {
  const { locales, defaultLocale } = input;
  if (!locales.includes(defaultLocale)) {
    const list = locales.join(', ');
    return [
      {
        path: ['defaultLocale'],
        fr: `defaultLocale: « ${defaultLocale} » n’est pas dans locales (${list}). Ajoutez-la, ou choisissez l’une d’elles.`,
        en: `defaultLocale: “${defaultLocale}” is not one of locales (${list}). Add it there or choose one of them.`,
      },
    ];
  }
  return Object.entries(localisedTexts(input)).flatMap(([name, text]) =>
    locales
      .filter((locale) => !text[locale])
      .map((locale) => ({
        path: name.split('.'),
        fr: `${name}.${locale}: il manque. Écrivez ce texte en « ${locale} ».`,
        en: `${name}.${locale}: missing. Write this text in “${locale}”.`,
      })),
  );
};

const localisedTexts = (input: SettingsOutput): Record<string, Readonly<Record<Locale, string>>> => ({
  title: input.title,
  'organisation.publisher': input.organisation.publisher,
  'organisation.host': input.organisation.host,
  'dpo.role': input.dpo.role,
  ...Object.fromEntries(
    Object.entries(input.contacts).map(([name, box]) => [`contacts.${name}.role`, box.role]),
  ),
  ...Object.fromEntries(input.values.map((value) => [`values.${value.id}.name`, value.name])),
});
