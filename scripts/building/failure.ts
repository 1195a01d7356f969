import type { ToolLocale } from '../../src/core/locale.ts';
import { TracesFound } from '../proving/build-proof.ts';
import { proofTexts, traceLines } from '../proving/proof-texts.ts';
import { UnreadableWithdrawal } from '../proving/withdrawn-files.ts';
import { PagesFailed } from './astro-pages.ts';
import { WrongBuildUse } from './build-options.ts';
import { ImagesRefused } from './build-site.ts';
import { buildTexts } from './build-texts.ts';
import { DeadLinks } from './page-links.ts';

/** What a person reads of a failed build: no stack, unless DEBUG asks for it. */
export const explained = (error: unknown, locale: ToolLocale): string => {
  const texts = buildTexts(locale);
  if (error instanceof PagesFailed) return [texts.pagesFailed, error.output, texts.stopped].join('\n');
  if (error instanceof ImagesRefused) {
    return [texts.imagesRefused, ...error.refused.map((one) => `  - ${one.message}`), texts.stopped].join(
      '\n',
    );
  }
  if (error instanceof DeadLinks) {
    const lines = error.links.map(
      ({ page, address, why, from }) =>
        `  - ${from.join(', ') || page}: ${address}, ${why === 'file' ? texts.noFile : texts.noAnchor}`,
    );
    return [texts.deadLinks, ...new Set(lines), texts.stopped].join('\n');
  }
  if (error instanceof TracesFound) {
    const { found, stopped } = proofTexts[locale];
    return [found(error.traces.length), ...traceLines(error.traces, locale), ...stopped].join('\n');
  }
  const cause =
    error instanceof Error
      ? process.env['DEBUG']
        ? (error.stack ?? error.message)
        : error.message
      : String(error);
  return [cause, texts.stopped].join('\n');
};

/** 1 for what an editor can mend, 2 for a wrong use, 3 for our fault. */
export const exitOf = (error: unknown): 1 | 2 | 3 => {
  if (error instanceof WrongBuildUse) return 2;
  const isContent =
    error instanceof ImagesRefused ||
    error instanceof DeadLinks ||
    error instanceof TracesFound ||
    error instanceof UnreadableWithdrawal;
  return isContent ? 1 : 3;
};
