import { badgeFormats, groundsOf, type BadgeFormat, type BadgeGround } from '../../src/core/badge-format.ts';
import type { Holder } from './people.ts';

/** A PNG of a badge. */
export interface BadgePng {
  readonly format: BadgeFormat;
  readonly ground: BadgeGround;
}

/** The PNGs of a badge, as the kit publishes them. */
export const badgePngs: readonly BadgePng[] = badgeFormats.flatMap((format) =>
  groundsOf(format).map((ground) => ({ format, ground })),
);

/** How many bytes the PNG of a format takes. */
export interface Drawn {
  readonly format: BadgeFormat;
  readonly length: number;
}

/** One way of making badges. */
export interface Pipeline {
  readonly name: PipelineName;
  /** Draws all PNGs of one person's badge. */
  readonly draw: (holder: Holder) => Promise<readonly Drawn[]>;
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

/** Makes the PNGs of a badge one after the other. */
export const eachPng = async (
  make: (png: BadgePng) => Promise<{ readonly length: number }>,
): Promise<Drawn[]> => {
  const drawn: Drawn[] = [];
  for (const png of badgePngs) drawn.push({ format: png.format, length: (await make(png)).length });
  return drawn;
};
