// Renders many images into the folders it is told, as a process of its own that a test can stop at any moment.
import { renderAll } from '../../../scripts/rendering/render-all.ts';
import { manyJobs } from '../many-jobs.ts';

const [count = '', cacheDir = '', outDir = ''] = process.argv.slice(2);
const { drawn, reused } = await renderAll(manyJobs(Number(count)), {
  cacheDir,
  outDir,
  workers: 2,
  onProgress: ({ done }) => process.stdout.write(`${done}\n`),
});
process.stdout.write(`finished ${drawn} ${reused}\n`);
