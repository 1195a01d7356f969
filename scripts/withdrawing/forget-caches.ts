import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { badgesFolder } from '../../src/core/badge-format.ts';
import type { Day } from '../../src/core/day.ts';
import { publish } from '../../src/core/published.ts';
import type { Settings } from '../../src/core/settings.ts';
import { removeLeftOvers } from '../building/own-folder.ts';
import { imageJobs } from '../building/image-jobs.ts';
import { readKit } from '../content-files/read-kit.ts';
import { ImageKeys } from '../rendering/image-key.ts';

/**
 * Deletes what builds kept aside and the next one does not need: images of people who no longer show them, badges that
 * `npm run badges` drew for somebody who shows none any more, Astro's copy of the content, and what interrupted builds
 * left. Gives the number of images of the cache. The next build draws again what it misses.
 */
export const forgetCaches = async (
  person: string,
  { root, settings, today }: { readonly root: string; readonly settings: Settings; readonly today: Day },
): Promise<number> => {
  rmSync(join(root, '.cache', 'astro'), { recursive: true, force: true });
  await removeLeftOvers(join(root, '.cache'));
  const { kit } = await readKit(root, settings);
  const published = publish(kit, today);
  if (!published.mentors.some(({ id, data }) => id === person && data.badgeImages))
    rmSync(join(root, 'out', badgesFolder, person), { recursive: true, force: true });
  const folder = join(root, '.cache', 'images');
  if (!existsSync(folder)) return 0;
  const keys = new ImageKeys();
  const needed = new Set(imageJobs(published, root).map((job) => keys.fileName(job)));
  const orphans = readdirSync(folder).filter((name) => !needed.has(name));
  // What was published where is forgotten too: its paths name people.
  for (const name of orphans) rmSync(join(folder, name), { recursive: true });
  return orphans.filter((name) => name.includes('.')).length;
};
