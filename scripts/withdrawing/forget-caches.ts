import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/core/day.ts';
import { publish } from '../../src/core/published.ts';
import type { Settings } from '../../src/core/settings.ts';
import { removeLeftOvers } from '../building/own-folder.ts';
import { imageJobs } from '../building/image-jobs.ts';
import { readKit } from '../content-files/read-kit.ts';
import { ImageKeys } from '../rendering/image-key.ts';

/**
 * Deletes what builds kept aside and the next one does not need: images of people who no longer show them,
 * Astro's copy of the content, and what interrupted builds left. Gives the number of images. The next build draws again what it misses.
 */
export const forgetCaches = async (root: string, settings: Settings, today: Day): Promise<number> => {
  rmSync(join(root, '.cache', 'astro'), { recursive: true, force: true });
  await removeLeftOvers(join(root, '.cache'));
  const folder = join(root, '.cache', 'images');
  if (!existsSync(folder)) return 0;
  const { kit } = await readKit(root, settings);
  const keys = new ImageKeys();
  const needed = new Set(imageJobs(publish(kit, today), root).map((job) => keys.fileName(job)));
  const orphans = readdirSync(folder).filter((name) => !needed.has(name));
  // What was published where is forgotten too: its paths name people.
  for (const name of orphans) rmSync(join(folder, name), { recursive: true });
  return orphans.filter((name) => name.includes('.')).length;
};
