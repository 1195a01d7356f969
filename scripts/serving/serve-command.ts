import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../src/core/locale.ts';
import { readWords } from '../report/command-words.ts';
import type { Languages } from '../report/languages.ts';
import { Misuse } from '../report/misuse.ts';
import { serveSite } from './site-server.ts';

/** What a person asked for on the command line of `npm run serve`. */
export interface ServeOptions {
  readonly dir: string;
  readonly port: number;
}

/** How the server is called. */
export const serveUsage: Bilingual = {
  fr: 'Utilisation : npm run serve -- [--dir dossier] [--port nombre]',
  en: 'Usage: npm run serve -- [--dir folder] [--port number]',
};

const served = {
  fr: (address: string) => `Le site est servi à l’adresse ${address} (Ctrl-C pour arrêter)`,
  en: (address: string) => `The site is served at ${address} (Ctrl-C to stop)`,
};

/** The base path of a site, and the languages to say where it is in. */
interface Served {
  readonly base: string;
  readonly languages: Languages;
}

const FIRST_PORT = 4321;

/** The options of `npm run serve -- --dir <folder> --port <number>`; throws `Misuse` on anything else. */
export function serveOptions(words: readonly string[]): ServeOptions {
  const { dir, port } = readWords(words, {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: String(FIRST_PORT) },
  }).values;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Misuse(
      `--port attend un nombre entre 0 et 65535, et non « ${port} ».`,
      `--port takes a number between 0 and 65535, not "${port}".`,
    );
  }
  return { dir, port: number };
}

/** Serves the folder and says where, until Ctrl-C. Throws `Misuse` when nothing is built there. */
export async function serveUntilInterrupted(
  { dir, port }: ServeOptions,
  { base, languages }: Served,
): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Misuse(
      `Aucun site dans « ${dir} ». Lancez d'abord : npm run build`,
      `No site in "${dir}". First run: npm run build`,
    );
  }
  const server = await serveSite({ dir, base }, port);
  const interrupted = interruption();
  for (const one of languages) console.log(served[one](server.address));
  await interrupted;
  await server.close();
}

/** Ends at the first Ctrl-C from now on. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
