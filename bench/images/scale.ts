import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { jobOf } from './job.ts';
import { holders, type PhotoKind } from './people.ts';
import { badgePngs, processCpuMs } from './pipeline.ts';

const cache = join(import.meta.dirname, '../../.cache/bench');

/** Resident memory of this process in MiB, now; the whole process, workers included. */
const residentMiB = (): number => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Math.round(process.memoryUsage.rss() / 1024 ** 2);
  }
};

/** What a run cost. `memoryMiB` holds the memory at each tenth of the images. */
interface RunFigures {
  readonly images: number;
  readonly drawn: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** CPU used over the clock times the workers: 1 when every core was busy all the time, start and copying included. */
  readonly busy: number;
  /** The same from the first image drawn to the last; absent when nothing was. */
  readonly busyDrawing?: number;
  readonly memoryMiB: readonly number[];
  readonly peakMiB: number;
}

/** Time on the clock and CPU of the whole process so far, s. */
interface Spent {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const spentUntil = (): Spent => ({
  seconds: performance.now() / 1000,
  cpuSeconds: processCpuMs() / 1000,
});

const between = (from: Spent, to: Spent): Spent => ({
  seconds: to.seconds - from.seconds,
  cpuSeconds: to.cpuSeconds - from.cpuSeconds,
});

/** One run of `count` badges, in this process. */
export const oneRun = async (
  count: number,
  { photos, folder, workers }: { photos: PhotoKind; folder: string; workers: number },
): Promise<RunFigures> => {
  const people = await holders(Math.ceil(count / badgePngs.length), photos, 12);
  const jobs = people.flatMap((holder) => badgePngs.map((png) => jobOf(holder, png))).slice(0, count);
  const memoryMiB: number[] = [];
  const before = spentUntil();
  let first = before;
  let last = before;
  const { drawn } = await renderAll(jobs, {
    cacheDir: join(folder, 'cache'),
    outDir: join(folder, 'out'),
    workers,
    onProgress: ({ done, total }) => {
      if (done === 1) first = spentUntil();
      last = spentUntil();
      if (done % Math.ceil(total / 10) === 0) memoryMiB.push(residentMiB());
    },
  });
  const { seconds, cpuSeconds } = between(before, spentUntil());
  const drawing = between(first, last);
  return {
    images: jobs.length,
    drawn,
    seconds: Math.round(seconds * 1000) / 1000,
    cpuSeconds: Math.round(cpuSeconds * 1000) / 1000,
    busy: Math.round((cpuSeconds / seconds / workers) * 100) / 100,
    ...(drawn > 1 && {
      busyDrawing: Math.round((drawing.cpuSeconds / drawing.seconds / workers) * 100) / 100,
    }),
    memoryMiB,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};

/** A cold run of `count` images, then three without anything to do, each in a process of its own. */
export const scaleUp = async (
  count: number,
  photos: PhotoKind,
  say: (text: string) => void,
): Promise<{ readonly cold: unknown; readonly noOp: readonly unknown[] }> => {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'scale-'));
  const workers = availableParallelism();
  const run = async (): Promise<unknown> => {
    const words = [join(import.meta.dirname, 'scale-run.ts'), String(count), photos, folder, String(workers)];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    return JSON.parse(stdout) as unknown;
  };
  try {
    await holders(1, photos);
    say(`${count} images, ${workers} workers, photos: ${photos}`);
    const cold = await run();
    say('and again, with nothing to draw');
    return { cold, noOp: [await run(), await run(), await run()] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
