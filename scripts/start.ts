// Checks, builds, then serves: the first command of a newcomer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
const [status] = (await once(build, 'close')) as [number | null];

// `npm start -- --port 8080` speaks to the server, which reads the options itself.
if (status === 0) await import('./serve.ts');
else process.exitCode = status ?? 3;
