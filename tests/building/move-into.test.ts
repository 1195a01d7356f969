import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveInto } from '../../scripts/building/move-into.ts';

test('what comes into a folder that is there already lies beside what it holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'move-'));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  for (const one of [from, to]) await mkdir(join(one, 'logos/site'), { recursive: true });
  await writeFile(join(to, 'logos/partner.svg'), 'partner');
  await writeFile(join(from, 'logos/site/mark.svg'), 'mark');
  await mkdir(join(from, 'cards'));
  await moveInto(from, to);
  const read = (path: string) => readFile(join(to, path), 'utf8');
  expect([await read('logos/partner.svg'), await read('logos/site/mark.svg')]).toEqual(['partner', 'mark']);
  await rm(folder, { recursive: true });
});
