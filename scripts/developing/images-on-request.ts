import { extname } from 'node:path';
import type { Connect } from 'vite';
import { publish } from '../../src/core/published.ts';
import type { Settings } from '../../src/core/settings.ts';
import { archiveBytes, archives } from '../building/archives.ts';
import { imageJobs } from '../building/image-jobs.ts';
import { readKit } from '../content-files/read-kit.ts';
import { Bounded } from '../rendering/bounded.ts';
import { imageBytes } from '../rendering/image-job.ts';
import { ImageKeys } from '../rendering/image-key.ts';
import { devDay } from './dev-day.ts';

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
};

/**
 * Draws badges, portraits, logos and cards, and makes ZIPs of them, when the browser asks for them, with the code of the build. An
 * image is drawn once for what shapes it, so that a change of the content shows at the next request.
 */
export const imagesOnRequest = (root: string, settings: Settings): Connect.NextHandleFunction => {
  const drawn = new Bounded<Promise<Buffer>>(400);
  const keys = new ImageKeys({ lasting: true });
  const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
    const { kit } = await readKit(root, settings);
    const published = publish(kit, devDay(settings));
    const jobs = new Map(imageJobs(published, root).map((job) => [job.path, job]));
    const picture = (at: string): Promise<Buffer> | undefined => {
      const job = jobs.get(at);
      if (!job) return undefined;
      const key = keys.fileName(job);
      return drawn.get(key) ?? drawn.set(key, imageBytes(job));
    };
    const archive = archives(published).find((one) => one.path === path);
    return archive
      ? archiveBytes(archive, (at) => picture(at) ?? Promise.reject(new Error(at)))
      : picture(path);
  };
  return (request, response, next) => {
    const path = decodeURI((request.url ?? '').split('?', 1)[0] ?? '')
      .replace(settings.base, '')
      .replace(/^\/+/, '');
    if (!/^(badges|portraits|logos|cards)\//.test(path)) {
      next();
      return;
    }
    bytesOf(path).then(
      (bytes) => {
        if (!bytes) {
          next();
          return;
        }
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  };
};
