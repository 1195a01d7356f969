import { agreementSchema } from '../../src/core/mentor.ts';
import type { Kit } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { badgeTitle } from '../../src/strings/badge-title.ts';
import { translator } from '../../src/strings/strings.ts';
import { fitsBadges, type BadgeText } from '../rendering/fit.ts';

/** A text that badges show, and what they say of it: the same, or with words around it. */
interface Fitted {
  readonly file: string;
  readonly path: FieldPath;
  readonly kind: BadgeText;
  readonly name: string;
  readonly shown?: readonly string[];
}

/** Names too long for a badge at a readable size, in any language: the build would stop at the first image. */
export const unfittingNames = (kit: Kit): Problem[] =>
  fittedTexts(kit).flatMap(({ file, path, kind, name, shown = [name] }) =>
    shown.every((text) => fitsBadges(kind, text)) ? [] : [problem('does-not-fit', { file, path }, { name })],
  );

const fittedTexts = (kit: Kit): Fitted[] => {
  const { defaultLocale, wordmark, title } = kit.settings;
  const named = (
    { file, data }: { readonly file: string; readonly data: { readonly name: string } },
    kind: BadgeText,
  ): Fitted => ({ file, path: ['name'], kind, name: data.name });
  return [
    { file: 'kit.config.ts', path: ['wordmark'], kind: 'organisation', name: wordmark },
    ...Object.entries(title).map(([locale, name]): Fitted => ({
      file: 'kit.config.ts',
      path: ['title', locale],
      kind: 'programme',
      name,
    })),
    ...kit.mentors
      .filter(({ locale }) => locale === defaultLocale)
      .map(({ file, data }): Fitted => ({
        file,
        path: ['displayName'],
        kind: 'name',
        name: data.displayName,
      })),
    ...kit.programmes.map((entry) => named(entry, 'programme')),
    ...kit.badges.map((entry) => ({
      ...named(entry, 'line'),
      shown: agreementSchema.options.map((agreement) =>
        badgeTitle(translator(entry.locale), { agreement, badge: entry.data.name }),
      ),
    })),
  ];
};
