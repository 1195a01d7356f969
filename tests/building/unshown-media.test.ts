import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFiles } from '../../scripts/building/site-files.ts';
import { removeUnshownMedia } from '../../scripts/building/unshown-media.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  await mkdir(join(folder, '_astro'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pictures = ['a.1.webp', 'Photo 1.2.webp', 'Été & co.3.webp', 'percent 100%.4.webp'];

test('a picture is kept where a page shows it, whatever its name, and removed where none does', async () => {
  for (const name of [...pictures, 'hidden.5.webp', 'Caché 6.webp']) {
    await writeFile(join(folder, '_astro', name), 'picture');
  }
  const shown = pictures.map((name) => {
    const address = `/mentorat/_astro/${encodeURI(name)}`.replaceAll('&', '&amp;');
    return `<img src="${address}" srcset="${address} 1x, ${address} 2x" alt="100 % sûr, 50%e2">`;
  });
  await writeFile(join(folder, 'index.html'), shown.join('\n'));
  const removed = await removeUnshownMedia(folder, await siteFiles(folder), []);
  expect(removed.toSorted()).toEqual(['_astro/Caché 6.webp', '_astro/hidden.5.webp']);
  expect((await readdir(join(folder, '_astro'))).toSorted()).toEqual(pictures.toSorted());
});
