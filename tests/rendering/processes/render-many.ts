// Renders many images into the folders it is told, as a process of its own that a test can stop at any moment; it is
// killed by itself once it published as many files as it is told.
import { readdirSync } from 'node:fs';
import { renderAll } from '../../../scripts/rendering/render-all.ts';
import { manyJobs } from '../many-jobs.ts';

const [count = '', cacheDir = '', outDir = '', files = 'Infinity'] = process.argv.slice(2);

const published = (): number => {
  try {
    return readdirSync(outDir, { recursive: true }).filter((path) => String(path).endsWith('.png')).length;
  } catch {
    // Nothing is published yet, or a folder is just being made.
    return 0;
  }
};
if (files !== 'Infinity')
  setInterval(() => {
    if (published() >= Number(files)) process.kill(process.pid, 'SIGKILL');
  }, 1).unref();

const { drawn, reused } = await renderAll(manyJobs(Number(count)), {
  cacheDir,
  outDir,
  workers: 2,
  onProgress: ({ done }) => process.stdout.write(`${done}\n`),
});
process.stdout.write(`finished ${drawn} ${reused}\n`);
