import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publish } from '../../src/core/published.ts';
import type { Kit } from '../../src/core/kit.ts';
import { peopleMedia } from '../content-files/people-media.ts';
import { proveAbsence } from '../proving/build-proof.ts';
import { proofTexts } from '../proving/proof-texts.ts';
import { renderAll, type ImageReport } from '../rendering/render-all.ts';
import { NotDrawable } from '../rendering/not-drawable.ts';
import { archives, writeArchives } from './archives.ts';
import { buildPages } from './astro-pages.ts';
import { barePublicPictures } from './bare-pictures.ts';
import type { BuildOptions } from './build-options.ts';
import { buildTexts, type BuildFigures } from './build-texts.ts';
import { imageJobs } from './image-jobs.ts';
import { moveInto } from './move-into.ts';
import { ownName, removeLeftOvers } from './own-folder.ts';
import { followLinks } from './page-links.ts';
import { kilobytes, pageWeights, writeMeasures } from './page-weights.ts';
import type { Progress } from './progress.ts';
import { mendFolder, replaceFolder } from './replace-folder.ts';
import { buildSearchIndex } from './search-index.ts';
import { siteFiles } from './site-files.ts';
import { removeUnshownMedia } from './unshown-media.ts';

/** Images that cannot be drawn as they should: each message names whose, and which characters. */
export class ImagesRefused extends Error {
  readonly refused: ImageReport['refused'];
  constructor(refused: ImageReport['refused']) {
    super('Some images cannot be drawn.');
    this.refused = refused;
  }
}

/**
 * Builds a checked kit: pages and images side by side, then the search index, the weights and the proof
 * of withdrawals, all in a folder apart which replaces `out` as a whole at the end. Whatever fails before that leaves
 * the last good site in place. Throws `PagesFailed`, `ImagesRefused`, `DeadLinks`, `TracesFound`, or a fault of ours.
 */
export const buildSite = async (
  kit: Kit,
  options: BuildOptions,
  progress: Progress,
): Promise<BuildFigures> => {
  const started = performance.now();
  const texts = buildTexts(options.locale);
  const published = publish(kit, options.today);
  const cache = join(options.root, '.cache');
  const staging = join(cache, ownName('build'));
  const pictures = join(cache, ownName('pictures'));
  await mkdir(cache, { recursive: true });
  await removeLeftOvers(cache);
  await mendFolder(options.out);
  try {
    progress.step(texts.drawing);
    const images = await pagesAndImages();
    progress.end();
    await removeUnshownMedia(staging, await siteFiles(staging), peopleMedia(kit));
    await bareSite(staging);
    await moveInto(pictures, staging);
    await writeArchives(staging, archives(published));
    progress.step(texts.following);
    await followLinks(staging, await siteFiles(staging), { root: options.root, settings: kit.settings });
    progress.step(texts.indexing);
    const index = await buildSearchIndex(staging);
    progress.step(texts.weighing);
    const files = await siteFiles(staging);
    const weights = await pageWeights(staging, published.settings.base, files);
    await writeMeasures(staging, weights);
    progress.step(proofTexts[options.locale].proving);
    const proof = await proveAbsence(kit, options, staging);
    await replaceFolder(staging, options.out);
    return {
      seconds: ((performance.now() - started) / 1000).toFixed(1),
      out: options.out,
      pages: weights.pages.length,
      images: images.published,
      proven: proof.people,
      drawn: images.drawn,
      reused: images.reused,
      indexed: index.pages,
      indexKb: kilobytes(index.bytes),
      medianKb: kilobytes(weights.median),
      heaviestKb: kilobytes(weights.heaviest?.bytes ?? 0),
      heaviest: weights.heaviest?.path ?? '',
      totalMb: (files.reduce((sum, file) => sum + file.bytes, 0) / 1e6).toFixed(1),
    };
  } finally {
    await Promise.all([staging, pictures].map((folder) => rm(folder, { recursive: true, force: true })));
  }

  /** Waits for both, whatever happens to one: nothing may write to a folder that was removed. */
  async function pagesAndImages(): Promise<ImageReport> {
    const stop = new AbortController();
    const [images, pages] = await Promise.allSettled([
      drawImages().catch((error: unknown) => {
        stop.abort();
        throw error;
      }),
      buildPages(options.root, staging, { today: options.today, signal: stop.signal }),
    ]);
    if (images.status === 'rejected') throw images.reason;
    if (pages.status === 'rejected') throw pages.reason;
    return images.value;
  }

  async function bareSite(site: string): Promise<void> {
    try {
      await barePublicPictures(join(options.root, 'public'), site);
    } catch (error) {
      throw error instanceof NotDrawable ? new ImagesRefused([error]) : error;
    }
  }

  async function drawImages(): Promise<ImageReport> {
    const report = await renderAll(imageJobs(published, options.root), {
      outDir: pictures,
      replaces: options.out,
      cacheDir: join(cache, 'images'),
      onProgress: ({ done, total }) => progress.count(texts.images, done, total),
    });
    if (report.refused.length > 0) throw new ImagesRefused(report.refused);
    return report;
  }
};
