// One run of many images, in a process of its own: `node scale-run.ts 10000 camera FOLDER 2`.
import { returnFreedMemory } from '../../scripts/rendering/freed-memory.ts';

returnFreedMemory();
const { oneRun } = await import('./scale.ts');
const { photoKindOf } = await import('./people.ts');

const [count = '', photos = '', folder = '', workers = ''] = process.argv.slice(2);
const figures = await oneRun(Number(count), {
  photos: photoKindOf(photos),
  folder,
  workers: Number(workers),
});
process.stdout.write(JSON.stringify(figures));
