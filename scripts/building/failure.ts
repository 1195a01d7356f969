import { join } from 'node:path';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Told } from '../report/project-command.ts';
import { diskTrouble } from '../report/disk-trouble.ts';
import { TracesFound } from '../proving/build-proof.ts';
import { proofTexts, traceLines } from '../proving/proof-texts.ts';
import { UnreadableWithdrawal } from '../proving/withdrawn-files.ts';
import { PagesFailed } from './astro-pages.ts';
import { ImagesRefused } from './build-site.ts';
import { buildTexts } from './build-texts.ts';
import { DeadLinks } from './page-links.ts';
import { refusedLines } from './refused-images.ts';
import { FolderInUse } from './replace-folder.ts';

const root = join(import.meta.dirname, '../..');

/** What a person reads of a failed build, and its exit code: 1 for content, 3 for our fault. */
export const explained = (error: unknown, locale: ToolLocale): Told => {
  const disk = diskTrouble(error, locale);
  if (disk) return { ...disk, text: [disk.text, buildTexts(locale).stopped].join('\n') };
  return { text: textOf(error, locale), exit: exitOf(error) };
};

const textOf = (error: unknown, locale: ToolLocale): string => {
  const texts = buildTexts(locale);
  if (error instanceof PagesFailed) return [texts.pagesFailed, error.output, texts.stopped].join('\n');
  if (error instanceof ImagesRefused)
    return [...refusedLines(error.refused, { locale, root }), texts.stopped].join('\n');
  if (error instanceof DeadLinks) {
    const lines = error.links.map(
      ({ page, address, why, from }) =>
        `  - ${from.join(', ') || page}: ${address}, ${why === 'file' ? texts.noFile : texts.noAnchor}`,
    );
    return [texts.deadLinks, ...new Set(lines), texts.stopped].join('\n');
  }
  if (error instanceof FolderInUse) return [texts.inUse(error.folder), texts.stopped].join('\n');
  if (error instanceof TracesFound) {
    const { found, stopped } = proofTexts[locale];
    return [found(error.traces.length), ...traceLines(error.traces, locale), ...stopped].join('\n');
  }
  return [error instanceof Error ? error.message : String(error), texts.stopped].join('\n');
};

const exitOf = (error: unknown): 1 | 3 => {
  const isContent =
    error instanceof ImagesRefused ||
    error instanceof FolderInUse ||
    error instanceof DeadLinks ||
    error instanceof TracesFound ||
    error instanceof UnreadableWithdrawal;
  return isContent ? 1 : 3;
};
