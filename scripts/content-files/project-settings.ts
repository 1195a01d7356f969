import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bilingual } from '../../src/core/locale.ts';
import { SettingsError, type Settings } from '../../src/core/settings.ts';
import { syntaxFault } from './settings-syntax.ts';

/** The settings of a project, or why there are none. */
export type ProjectSettings =
  { readonly settings: Settings } | { readonly faults: readonly Bilingual[] } | { readonly missing: string };

const hasDefault = (module: unknown): module is { readonly default: Settings } =>
  typeof module === 'object' && module !== null && 'default' in module && module.default !== undefined;

/** A project may be laid over another copy of the kit: its error is then of that copy's class. */
const isSettingsError = (error: unknown): error is SettingsError =>
  error instanceof SettingsError || (error instanceof Error && error.name === 'SettingsError');

/**
 * Imports `kit.config.ts` from a project's folder: a mistake of writing is a fault too, with its line and column.
 * Throws only what is not a fault of the settings.
 */
export const projectSettings = async (root: string): Promise<ProjectSettings> => {
  const file = resolve(root, 'kit.config.ts');
  if (!existsSync(file)) return { missing: file };
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    return hasDefault(module) ? { settings: module.default } : { missing: file };
  } catch (error) {
    if (isSettingsError(error)) return { faults: error.faults };
    const fault = syntaxFault(error, 'kit.config.ts');
    if (fault) return { faults: [fault] };
    throw error;
  }
};
