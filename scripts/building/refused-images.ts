import { relative, sep } from 'node:path';
import type { ToolLocale } from '../../src/core/locale.ts';
import { refusal, type NotDrawable, type NotDrawableFacts } from '../rendering/not-drawable.ts';
import { buildTexts } from './build-texts.ts';

/** A file by its path in the project, as every other message names it. */
const fromRoot = (facts: NotDrawableFacts, root: string): NotDrawableFacts =>
  facts.reason === 'unreadable-picture'
    ? { ...facts, detail: relative(root, facts.detail).split(sep).join('/') }
    : facts;

/** What to tell of images that cannot be drawn: a heading, then each cause once, however many images it spoils. */
export const refusedLines = (
  refused: readonly NotDrawable[],
  { locale, root }: { readonly locale: ToolLocale; readonly root: string },
): string[] => [
  buildTexts(locale).imagesRefused,
  ...new Set(refused.map(({ facts }) => `  - ${refusal(fromRoot(facts, root), locale)}`)),
];
