import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, '../../scripts/report/stoppable.ts')).href;

const run = (work: string) =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { stoppable } = await import(${JSON.stringify(module)});
       const done = await stoppable(async () => { ${work} }, () => console.log('stopped'));
       console.log('done', done, process.listenerCount('SIGINT'));`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

// Windows sends no signal to another process but the end: there the process tells itself.
const isAlone = process.platform === 'win32';

test('says what becomes of a work that Ctrl-C stops', async () => {
  const child = run(
    `console.log('begun');
     ${isAlone ? "process.emit('SIGINT');" : ''}
     await new Promise((ready) => setTimeout(ready, 60_000));`,
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said === 'begun\n' && !isAlone) child.kill('SIGINT');
  });
  const [exit] = (await once(child, 'close')) as [number];
  expect({ exit, said }).toEqual({ exit: 130, said: 'begun\nstopped\n' });
});

test('leaves no trace of itself behind a work that ends', async () => {
  const child = run('return 7;');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  expect(said).toBe('done 7 0\n');
});
