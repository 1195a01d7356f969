import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bilingual, Locale } from '../../src/core/locale.ts';
import { SettingsError, type Settings, type SettingsFault } from '../../src/core/settings.ts';
import { hasTexts } from '../../src/strings/strings.ts';
import { isFont } from './font-file.ts';
import { settingPlace, settingsFile, writtenLocales } from './settings-source.ts';
import { syntaxFault } from './settings-syntax.ts';

/** Settings that do not fit; `locales` are their languages as far as they can be read, the first one first. */
interface FaultySettings {
  readonly faults: readonly Bilingual[];
  readonly locales: readonly string[];
}

/** The settings of a project, or why there are none. */
export type ProjectSettings =
  | { readonly settings: Settings }
  | FaultySettings
  | (Pick<FaultySettings, 'locales'> & { readonly missing: string });

const hasDefault = (module: unknown): module is { readonly default: Settings } =>
  typeof module === 'object' && module !== null && 'default' in module && module.default !== undefined;

/** A project may be laid over another copy of the kit: its error is then of that copy's class. */
const isSettingsError = (error: unknown): error is SettingsError =>
  error instanceof SettingsError || (error instanceof Error && error.name === 'SettingsError');

/** Each fault with its line and column, where the file writes the setting. */
const placed = (faults: readonly SettingsFault[], file: string): Bilingual[] => {
  const text = readFileSync(file, 'utf8');
  return faults.map(({ path, fr, en }) => {
    const place = settingPlace(text, path);
    const at = place ? `${settingsFile}:${place.line}:${place.column} ` : '';
    return { fr: at + fr, en: at + en };
  });
};

/** Why a file cannot be drawn with, in both languages; `undefined` when it can. */
const fontFault = (name: string, root: string): Bilingual | undefined => {
  const path = resolve(root, name);
  if (!existsSync(path))
    return {
      fr: `le fichier ${name} n’existe pas. Ajoutez-le, ou corrigez son chemin depuis la racine du projet.`,
      en: `the file ${name} does not exist. Add it, or correct its path from the project’s root.`,
    };
  return isFont(path)
    ? undefined
    : {
        fr: `le fichier ${name} n’est pas une police que les badges peuvent employer, ou il est coupé. Donnez un fichier TTF, OTF ou WOFF entier, d’une seule police.`,
        en: `the file ${name} is not a font that badges can use, or it is cut short. Give a whole TTF, OTF or WOFF file, of one font.`,
      };
};

/** Fonts that the settings name and that images cannot be drawn with: they are not on the disk, or are no fonts. */
const unusableFonts = ({ badgeFonts }: Settings, root: string): SettingsFault[] =>
  badgeFonts.flatMap((font, index) =>
    (['regular', 'bold'] as const).flatMap((key) => {
      const fault = fontFault(font[key], root);
      const setting = `badgeFonts.${index}.${key}`;
      return fault
        ? [{ path: ['badgeFonts', index, key], fr: `${setting}: ${fault.fr}`, en: `${setting}: ${fault.en}` }]
        : [];
    }),
  );

/** Languages that the settings give the site and that its pages have no words in. */
const wordlessLocales = (locales: readonly Locale[]): SettingsFault[] =>
  locales.flatMap((locale, index) => {
    const [close = locale] = locale.split('-');
    const [fr, en] = hasTexts(close)
      ? [`Écrivez « ${close} », qu’il a`, `Write “${close}”, which it has`]
      : ['Retirez cette langue', 'Remove this language'];
    return hasTexts(locale)
      ? []
      : [
          {
            path: ['locales', index],
            fr: `locales: le kit n’a pas de textes d’interface en « ${locale} ». ${fr}, ou écrivez-les dans src/strings/${locale}/ et nommez-la dans src/strings/strings.ts et src/strings/slugs.json.`,
            en: `locales: the kit has no interface texts in “${locale}”. ${en}, or write them in src/strings/${locale}/ and name it in src/strings/strings.ts and src/strings/slugs.json.`,
          },
        ];
  });

/**
 * Imports `kit.config.ts` from a project's folder: a mistake of writing is a fault too, with its line and column.
 * `afresh` reads a file that changed since. Throws only what is not a fault of the settings.
 */
export const projectSettings = async (
  root: string,
  { afresh = false }: { readonly afresh?: boolean } = {},
): Promise<ProjectSettings> => {
  const file = resolve(root, settingsFile);
  if (!existsSync(file)) return { missing: file, locales: [] };
  const locales = (): string[] => writtenLocales(readFileSync(file, 'utf8'));
  const refused = (faults: readonly Bilingual[]): FaultySettings => ({ faults, locales: locales() });
  try {
    const module: unknown = await import(pathToFileURL(file).href + (afresh ? `?${Date.now()}` : ''));
    if (!hasDefault(module)) return { missing: file, locales: locales() };
    const faults = [...wordlessLocales(module.default.locales), ...unusableFonts(module.default, root)];
    return faults.length > 0 ? refused(placed(faults, file)) : { settings: module.default };
  } catch (error) {
    if (isSettingsError(error))
      return refused(placed([...wordlessLocales(error.locales), ...error.faults], file));
    const fault = syntaxFault(error, settingsFile);
    if (fault) return refused([fault]);
    throw error;
  }
};
