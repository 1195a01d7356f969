import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckResult } from '../../../scripts/content-files/check-content.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { companyDay, companySettings } from './settings.ts';
import { words } from './words.ts';

/** Files of a company by their path. */
export type Files = Record<string, string | Uint8Array>;

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The files of the smallest company that passes the check, in two languages. */
export const companyFiles = (): Files => ({
  ...people,
  ...programmes,
  ...words,
  'src/content/mentors/photos/m-7k2q.png': pixel,
});

/** Writes a company to a folder of its own, checks it, and leaves nothing behind. */
export const checkedCompany = async (
  files: Files,
  more: { production?: boolean; settings?: Partial<typeof companySettings>; today?: string } = {},
): Promise<CheckResult & { milliseconds: number }> => {
  const root = mkdtempSync(join(tmpdir(), 'ithaque-check-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const settings = { ...companySettings, ...more.settings };
    const start = performance.now();
    const result = await checkContent({ root, today: companyDay, ...more, settings });
    return { ...result, milliseconds: performance.now() - start };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
