import { relative, sep } from 'node:path';
import type { ToolLocale } from '../../src/core/locale.ts';
import { refusal, type NotDrawable, type NotDrawableFacts } from '../rendering/not-drawable.ts';
import { buildTexts } from './build-texts.ts';

/** A file by its path in the project, as every other message names it. */
const fromRoot = (facts: NotDrawableFacts, root: string): NotDrawableFacts =>
  facts.reason === 'unreadable-picture' || facts.reason === 'blank-picture'
    ? { ...facts, detail: relative(root, facts.detail).split(sep).join('/') }
    : facts;

/** What spoils an image, whoever is on it: a text of the settings is on all of them. */
const causeOf = ({ reason, detail, characters }: NotDrawableFacts): string =>
  JSON.stringify([reason, detail, characters]);

/** What to tell of images that cannot be drawn: a heading, then each cause once, and how many more it spoils. */
export const refusedLines = (
  refused: readonly NotDrawable[],
  { locale, root }: { readonly locale: ToolLocale; readonly root: string },
): string[] => {
  const texts = buildTexts(locale);
  const causes = Map.groupBy(
    refused.map(({ facts }) => fromRoot(facts, root)),
    causeOf,
  );
  return [
    texts.imagesRefused,
    ...[...causes.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const more = new Set(others.map(({ who }) => who).filter((who) => who !== first.who)).size;
      return [`  - ${refusal(first, locale)}${more === 0 ? '' : ` ${texts.alsoOf(more)}`}`];
    }),
  ];
};
