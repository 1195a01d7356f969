import { badgeFormats, type BadgeFormat } from '../../src/badges/badge-content.ts';
import type { Holder } from './people.ts';

/** One way of making badges. */
export interface Pipeline {
  readonly name: PipelineName;
  /** Draws one person's badge in all formats; gives the bytes that each PNG takes. */
  readonly draw: (holder: Holder) => Promise<Record<BadgeFormat, number>>;
  /** CPU in ms used so far, threads and children included. */
  readonly cpuMs: () => number;
  readonly close?: () => Promise<void>;
}

export const pipelineNames = [
  'ours',
  'floor',
  'satoriSharp',
  'satoriSharpFontsAnew',
  'satoriResvg',
  'takumi',
  'chromium',
] as const;
export type PipelineName = (typeof pipelineNames)[number];

/** CPU of this process and all its threads, ms. */
export const processCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The bytes that a PNG of each format takes, made one after the other. */
export const eachFormat = async (
  make: (format: BadgeFormat) => Promise<{ readonly length: number }>,
): Promise<Record<BadgeFormat, number>> => {
  const entries: [BadgeFormat, number][] = [];
  for (const format of badgeFormats) entries.push([format, (await make(format)).length]);
  return Object.fromEntries(entries) as Record<BadgeFormat, number>;
};
