import type { Gate } from './gate.ts';

/** An npm script of package.json as a gate of one test. Needs the npm that started this process. */
export function npmGate(name: string, script: string): Gate {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Start the tests with: npm test');
  return { name, command: [npm, 'run', '--silent', script] };
}
