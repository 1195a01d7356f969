import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** One kind of verification that `npm test` runs. */
export interface Gate {
  /** A short name, shown in the summary. */
  readonly name: string;
  /** What Node runs: a file and its arguments. */
  readonly command: readonly string[];
  /** Reads how many tests passed and failed; without it the gate itself is one test. */
  readonly counts?: (exitCode: number) => Counts;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, each with its message; without it, what was printed tells. */
  readonly failures?: readonly string[];
}

/** What a gate gave: its counts, what it printed, and how long it took. */
export interface GateResult extends Counts {
  readonly name: string;
  readonly output: string;
  readonly seconds: number;
}

const ROOT = join(import.meta.dirname, '../..');

/** Runs one gate to its end; a gate that cannot start is a failed one, never an exception. */
export async function runGate({ name, command, counts }: Gate): Promise<GateResult> {
  const start = performance.now();
  const { exitCode, output } = await outputOf(command);
  const seconds = (performance.now() - start) / 1000;
  return { name, output, seconds, ...(counts ?? oneTest)(exitCode) };
}

/**
 * Runs the lanes side by side and the gates of a lane one after the other; the results come in the order of the
 * lanes. Gates that write to the same place belong in one lane.
 */
export async function runLanes(
  lanes: readonly (readonly Gate[])[],
  onResult: (result: GateResult) => void,
): Promise<GateResult[]> {
  const results = lanes.map(async (gates) => {
    const ofLane: GateResult[] = [];
    for (const gate of gates) {
      const result = await runGate(gate);
      ofLane.push(result);
      onResult(result);
    }
    return ofLane;
  });
  return (await Promise.all(results)).flat();
}

function oneTest(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function outputOf(command: readonly string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const child = spawn(process.execPath, [...command], {
      cwd: ROOT,
      // Astro prints a notice about telemetry at its first run on a machine.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      chunks.push(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      done({ exitCode: 1, output: error.message });
    });
    child.once('close', (code) => {
      done({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
