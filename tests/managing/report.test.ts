import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { reportOptions, writeReport } from '../../scripts/managing/report-command.ts';
import { managerReport } from '../../src/core/manager-report.ts';
import { publish } from '../../src/core/published.ts';
import { filesOf } from '../site/site.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

const today = '2026-11-21';

async function company() {
  const { root, settings } = await companyCopy();
  const read = await readKit(root, settings);
  return { root, read, kit: read.kit, out: join(root, 'out') };
}

describe('the report', () => {
  it.each(['fr', 'en'] as const)('tells a person everything, in %s', async (locale) => {
    const { root, read, out } = await company();
    const text = writeReport(read, { root, out, json: false, today, locale });
    expect(text.replace(out, 'out')).toMatchSnapshot();
  });

  it('is one page that needs nothing from elsewhere, with names as text', async () => {
    const { root, read, out } = await company();
    writeReport(read, { root, out, json: false, today, locale: 'fr' });
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page.match(/(?:src|href)="(?!#)[^"]*"|url\((?!data:)/g)).toBeNull();
    expect(page).toContain("Léo «\u00a0Tintin\u00a0» O’Neill-D'Arc &amp; Cie");
    expect(page).not.toContain('& Cie');
  });

  it('is data for a machine, the same on the screen and in the file', async () => {
    const { root, read, kit, out } = await company();
    const data: unknown = JSON.parse(writeReport(read, { root, out, json: true, today, locale: 'fr' }));
    expect(data).toEqual(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')));
    expect(data).toMatchObject(managerReport(kit, today));
    expect(filesOf(root).filter((file) => file.startsWith('dist'))).toEqual([]);
  });

  it.each(['dist', 'dist/report', 'public', 'dist-public'])('refuses to be written into %s', (out) => {
    expect(reportOptions(['--out', out], { here: '/kit', now: today, locale: 'fr' })).toBeUndefined();
  });
});

describe('what will vanish', () => {
  it('is what publish stops showing on that very day', async () => {
    const { kit } = await company();
    const { vanishing } = managerReport(kit, '2028-06-30');
    expect(vanishing.length).toBeGreaterThan(0);
    for (const { date, lost } of vanishing) {
      const before = publish(kit, new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10));
      const after = publish(kit, date);
      for (const { kind, id } of lost.filter((one) => one.kind === 'mentor')) {
        expect([
          kind,
          before.mentors.some((one) => one.id === id),
          after.mentors.some((one) => one.id === id),
        ]).toEqual(['mentor', true, false]);
      }
    }
  });
});
