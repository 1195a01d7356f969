import type { Comparison } from './compare.ts';
import type { PipelineName } from './pipeline.ts';

const labels: Record<PipelineName, string> = {
  ours: 'Ithaque',
  floor: 'encode only (sharp, same level)',
  satoriSharp: 'satori + sharp, fonts kept',
  satoriSharpFontsAnew: 'satori + sharp, fonts read each time',
  satoriResvg: 'satori + resvg',
  takumi: 'takumi',
  chromium: 'Chromium',
};

/** A comparison as a table for people. */
export const comparisonReport = ({
  photos,
  cpuMsPerImage,
  spread,
  ratios,
  largestBytes,
}: Comparison): string => {
  const rows = Object.entries(cpuMsPerImage).map(([key, ms]) => {
    const name = key as PipelineName;
    const [low, high] = spread[name] ?? [ms, ms];
    const ratio = name === 'ours' ? undefined : ratios[name];
    const against =
      ratio === undefined
        ? ''
        : name === 'floor'
          ? `ours takes ${ratio} times this`
          : `ours is ${ratio} times faster`;
    return `${labels[name].padEnd(37)}${String(ms).padStart(8)} ms  (${low} to ${high})  ${against}`;
  });
  const sizes = Object.entries(largestBytes).map(
    ([format, bytes]) => `${format} ${Math.round(bytes / 1024)} KB`,
  );
  return [
    `CPU per image, whole sets of eleven PNGs, photos: ${photos}; median, and the medians of the runs`,
    ...rows,
    `Largest: ${sizes.join(', ')}`,
  ].join('\n');
};
