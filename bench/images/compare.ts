import sharp from 'sharp';
import { chromium } from './chromium.ts';
import { encodeOnly, ours } from './ours.ts';
import { satoriResvg, satoriSharp, satoriSharpFontsAnew } from './peers.ts';
import { holders, type Holder, type PhotoKind } from './people.ts';
import { badgePngs, type Pipeline, type PipelineName } from './pipeline.ts';
import { takumi } from './takumi.ts';

export interface Comparison {
  readonly photos: PhotoKind;
  /** CPU in ms of one image, the median of all blocks of all runs. */
  readonly cpuMsPerImage: Partial<Record<PipelineName, number>>;
  /** The lowest and the highest of the runs' medians. */
  readonly spread: Partial<Record<PipelineName, readonly [number, number]>>;
  /** Ours against each other pipeline: 2 means that ours takes half. `floor` is turned around: ours over the floor. */
  readonly ratios: Partial<Record<Exclude<PipelineName, 'ours'>, number>>;
  /** Bytes of the largest image of ours in each format. */
  readonly largestBytes: Record<string, number>;
}

export interface ComparisonOptions {
  readonly people: number;
  readonly blocks: number;
  readonly runs: number;
  readonly photos: PhotoKind;
  readonly only: readonly PipelineName[];
}

/** People drawn by each pipeline before anything is counted: compilers and caches of all are warm. */
const warmUp = 24;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

const open = async (name: PipelineName, people: readonly Holder[]): Promise<Pipeline> => {
  switch (name) {
    case 'ours':
      return ours();
    case 'floor':
      return encodeOnly(people);
    case 'satoriSharp':
      return satoriSharp;
    case 'satoriSharpFontsAnew':
      return satoriSharpFontsAnew;
    case 'satoriResvg':
      return satoriResvg;
    case 'takumi':
      return takumi();
    case 'chromium':
      return chromium();
  }
};

/**
 * Draws all PNGs of the same people's badges with every pipeline in turn, block after block, so that whatever
 * else the machine does falls on all of them. Everyone in a block of ours is new to it: nothing is drawn twice.
 */
export const compare = async (
  { people, blocks, runs, photos, only: names }: ComparisonOptions,
  say: (text: string) => void,
): Promise<Comparison> => {
  sharp.concurrency(1);
  const everyone = await holders(warmUp + people * blocks * runs, photos);
  const pipelines: Pipeline[] = [];
  for (const name of names) pipelines.push(await open(name, everyone.slice(0, people)));
  const perRun = new Map(names.map((name) => [name, [] as number[]]));
  const all = new Map(names.map((name) => [name, [] as number[]]));
  const largest = new Map<string, number>();
  const block = async (pipeline: Pipeline, group: readonly Holder[]): Promise<number> => {
    const before = pipeline.cpuMs();
    const made = [];
    for (const holder of group) made.push(await pipeline.draw(holder));
    const used = (pipeline.cpuMs() - before) / (group.length * badgePngs.length);
    if (pipeline.name === 'ours') {
      for (const { format, length } of made.flat())
        largest.set(format, Math.max(largest.get(format) ?? 0, length));
    }
    return used;
  };
  for (const pipeline of pipelines) await block(pipeline, everyone.slice(0, warmUp));
  for (let run = 0; run < runs; run += 1) {
    const inRun = new Map(names.map((name) => [name, [] as number[]]));
    for (let i = 0; i < blocks; i += 1) {
      const from = warmUp + people * (run * blocks + i);
      for (const pipeline of pipelines) {
        const used = await block(pipeline, everyone.slice(from, from + people));
        inRun.get(pipeline.name)?.push(used);
        all.get(pipeline.name)?.push(used);
      }
    }
    for (const [name, values] of inRun) perRun.get(name)?.push(median(values));
    say(
      `run ${run + 1}/${runs}: ${[...inRun].map(([name, values]) => `${name} ${rounded(median(values))}`).join(', ')} ms`,
    );
  }
  for (const pipeline of pipelines) await pipeline.close?.();
  const of = <T>(make: (name: PipelineName) => T): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, make(name)]));
  const middle = (name: PipelineName): number => median(all.get(name) ?? []);
  const mine = middle('ours');
  return {
    photos,
    cpuMsPerImage: of((name) => rounded(middle(name))),
    spread: of((name) => {
      const medians = perRun.get(name) ?? [];
      return [rounded(Math.min(...medians)), rounded(Math.max(...medians))] as const;
    }),
    ratios: Object.fromEntries(
      names
        .filter((name) => name !== 'ours')
        .map((name) => [name, rounded(name === 'floor' ? mine / middle(name) : middle(name) / mine)]),
    ),
    largestBytes: Object.fromEntries(largest),
  };
};
