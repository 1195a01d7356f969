import type { BadgeFormat } from '../../src/badges/badge-content.ts';
import type { Holder } from './people.ts';

/** One way of making badges. */
export interface Pipeline {
  readonly name: PipelineName;
  /** One person's badge in all formats: PNG bytes by format. */
  readonly draw: (holder: Holder) => Promise<Record<BadgeFormat, Buffer>>;
  /** CPU in ms used so far, threads and children included. */
  readonly cpuMs: () => number;
  readonly close?: () => Promise<void>;
}

export const pipelineNames = ['ours', 'floor', 'satoriSharp', 'satoriResvg', 'takumi', 'chromium'] as const;
export type PipelineName = (typeof pipelineNames)[number];

/** CPU of this process and all its threads, ms. */
export const processCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A value for each format, made one after the other. */
export const eachFormat = async <T>(
  formats: readonly BadgeFormat[],
  make: (format: BadgeFormat) => Promise<T>,
): Promise<Record<BadgeFormat, T>> => {
  const entries: [BadgeFormat, T][] = [];
  for (const format of formats) entries.push([format, await make(format)]);
  return Object.fromEntries(entries) as Record<BadgeFormat, T>;
};
