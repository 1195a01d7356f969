import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from './site-server.ts';

/** What a person asked for on the command line of `npm run serve`. */
export interface ServeOptions {
  readonly dir: string;
  readonly port: number;
}

/** A wrong use of the command: its message says what to type instead. */
export class WrongUse extends Error {}

const FIRST_PORT = 4321;

/** The options of `npm run serve -- --dir <folder> --port <number>`; throws `WrongUse` on anything else. */
export function serveOptions(args: readonly string[]): ServeOptions {
  const { dir, port } = parsedValues(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new WrongUse(
      `--port attend un nombre entre 0 et 65535, et non « ${port} ».\n` +
        `--port takes a number between 0 and 65535, not "${port}".`,
    );
  }
  return { dir, port: number };
}

/** Serves the folder and says where, until Ctrl-C. Throws `WrongUse` when nothing is built there. */
export async function serveUntilInterrupted({ dir, port }: ServeOptions, base: string): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new WrongUse(
      `Aucun site dans « ${dir} ». Lancez d'abord : npm run build\n` +
        `No site in "${dir}". First run: npm run build`,
    );
  }
  const server = await serveSite({ dir, base }, port);
  const interrupted = interruption();
  console.log(`Le site est servi à l’adresse ${server.address} (Ctrl-C pour arrêter)`);
  console.log(`The site is served at ${server.address} (Ctrl-C to stop)`);
  await interrupted;
  await server.close();
}

function parsedValues(args: readonly string[]): { dir: string; port: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        dir: { type: 'string', default: 'dist' },
        port: { type: 'string', default: String(FIRST_PORT) },
      },
    });
    return values;
  } catch {
    throw new WrongUse(
      `Usage : npm run serve -- --dir <dossier> --port <nombre>\nUsage: npm run serve -- --dir <folder> --port <number>`,
    );
  }
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
