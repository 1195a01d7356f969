import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteFile } from './site-files.ts';

/** Weight of one page as a browser receives it: the page, its styles, fonts and scripts; photos and downloads apart. */
export interface PageWeight {
  readonly path: string;
  /** Bytes transferred, text compressed with gzip. */
  readonly bytes: number;
  readonly requests: number;
  readonly type: string;
}

/** Weights of all pages, and what the eco-design page says of them. */
export interface Weights {
  readonly pages: readonly PageWeight[];
  readonly median: number;
  readonly heaviest: PageWeight | undefined;
}

const compressible = /\.(html|css|js|svg|json|xml|txt|ics|webmanifest)$/;

const assetPaths = (html: string, base: string): string[] => {
  const found = html.matchAll(
    /<(?:link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href|script[^>]+src)="([^"]+)"/g,
  );
  return [...new Set([...found].map(([, address = '']) => address))]
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
};

/** Measures every page of a built site. */
export const pageWeights = async (
  folder: string,
  base: string,
  files: readonly SiteFile[],
): Promise<Weights> => {
  const sizes = new Map<string, number>();
  const transferred = async (path: string): Promise<number> => {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const content = await readFile(join(folder, path));
    const bytes = compressible.test(path) ? gzipSync(content).byteLength : content.byteLength;
    sizes.set(path, bytes);
    return bytes;
  };
  const pages: PageWeight[] = [];
  // One page after the other: tens of thousands at once would be as many open files.
  for (const { path } of files.filter((file) => file.path.endsWith('.html'))) {
    const html = await readFile(join(folder, path), 'utf8');
    const paths = [path, ...assetPaths(html, base)];
    let bytes = 0;
    for (const one of paths) bytes += await transferred(one);
    const type = /<html[^>]+data-page="(\w+)"/.exec(html)?.[1] ?? '';
    pages.push({ path, bytes, requests: paths.length, type });
  }
  const sorted = pages.toSorted((a, b) => a.bytes - b.bytes);
  return { pages, median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0, heaviest: sorted.at(-1) };
};

/** Kilobytes of 1,000 bytes, as the eco-design page and the summary say them. */
export const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

/**
 * Writes the measures into the pages that wait for them: an element marked `data-measure="median"` gets its figure.
 * The figures are measured on the pages before they are written; their digits change a weight by a few bytes at most.
 */
export const writeMeasures = async (folder: string, weights: Weights): Promise<void> => {
  const measures: Readonly<Record<string, number>> = {
    pages: weights.pages.length,
    median: kilobytes(weights.median),
    heaviest: kilobytes(weights.heaviest?.bytes ?? 0),
    requests: Math.max(...weights.pages.map((page) => page.requests)),
    ...Object.fromEntries(heaviestByType(weights.pages).map((page) => [page.type, kilobytes(page.bytes)])),
  };
  for (const { path } of weights.pages.filter((page) => page.type === 'ecoDesign')) {
    const html = await readFile(join(folder, path), 'utf8');
    const filled = html.replace(
      /(<data[^>]*data-measure="(\w+)"[^>]*>)[^<]*/g,
      (_whole, open: string, name: string) =>
        `${open.replace(/ value="[^"]*"/, ` value="${measures[name] ?? 0}"`)}${measures[name] ?? 0}`,
    );
    await writeFile(join(folder, path), filled);
  }
};

const heaviestByType = (pages: readonly PageWeight[]): PageWeight[] => {
  const byType = Map.groupBy(pages, (page) => page.type);
  return [...byType.values()].flatMap((group) => group.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1));
};
