import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explained } from '../../scripts/building/failure.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { proveAbsence, TracesFound } from '../../scripts/proving/build-proof.ts';
import { UnreadableWithdrawal } from '../../scripts/proving/withdrawn-files.ts';
import { withdraw } from '../../scripts/withdrawing/withdraw-command.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';
import { plantedFolder } from './planted-folder.ts';

const today = '2026-11-21';

async function proof(html: string, { day = today, memory }: { day?: string; memory?: string } = {}) {
  const { root, settings } = await companyCopy();
  const options = {
    root,
    person: 'm-long60',
    scope: 'everything',
    dryRun: false,
    today,
    locale: 'fr',
  } as const;
  await withdraw(options, settings);
  if (memory !== undefined) writeFileSync(join(root, 'private/withdrawn/m-long60.yaml'), memory);
  const { kit } = await readKit(root, settings);
  return proveAbsence(kit, { root, today: day }, plantedFolder({ 'index.html': html }));
}

describe('the proof of a build', () => {
  it('looks for withdrawn, expired, refused and departed people, and lets a clean site pass', async () => {
    expect((await proof('<p>Rien</p>')).people).toBeGreaterThanOrEqual(4);
  });

  it.each(['Łukasiewicz', 'Wilhelmina', 'Hierosolyme', 'Partie-Ailleurs', 'm-long60'])(
    'stops the build for %s, with words and exit code 1',
    async (word) => {
      const error: unknown = await proof(`<p>${word}</p>`).catch((one: unknown) => one);
      expect(error).toBeInstanceOf(TracesFound);
      expect(explained(error, 'fr').exit).toBe(1);
      expect(explained(error, 'fr').text).toMatch(
        /1 trace de personnes[^]*index\.html[^]*Le site précédent reste en place/,
      );
    },
  );

  it('forgets a withdrawal after its day, as it was promised', async () => {
    await expect(proof('Łukasiewicz', { day: '2027-11-20' })).rejects.toThrow(TracesFound);
    await expect(proof('Łukasiewicz', { day: '2027-11-21' })).resolves.toBeDefined();
  });

  it('stops when it cannot read whom to look for', async () => {
    await expect(proof('', { memory: 'person: [' })).rejects.toThrow(UnreadableWithdrawal);
  });

  it('writes only into the cache', async () => {
    const { root, settings } = await companyCopy();
    const { kit } = await readKit(root, settings);
    const folder = plantedFolder({ 'index.html': 'Rien' });
    mkdirSync(join(root, '.cache'), { recursive: true });
    await proveAbsence(kit, { root, today }, folder);
    expect(existsSync(join(root, '.cache/searched-pictures.json'))).toBe(true);
  });
});
