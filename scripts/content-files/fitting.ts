import { agreementSchema } from '../../src/core/mentor.ts';
import type { Kit } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { badgeTitle } from '../../src/strings/badge-title.ts';
import { translator } from '../../src/strings/strings.ts';
import { fitsBadges, fitsCard, type BadgeText, type CardText } from '../rendering/fit.ts';

/** A text that badges show, and what they say of it: the same, or with words around it. */
interface Fitted {
  readonly file: string;
  readonly path: FieldPath;
  readonly kind: BadgeText;
  readonly name: string;
  readonly shown?: readonly string[];
}

/** Names too long for a badge at a readable size, in any language: the build would stop at the first image. */
export const unfittingNames = (kit: Kit): Problem[] => [
  ...fittedTexts(kit).flatMap(({ file, path, kind, name, shown = [name] }) =>
    shown.every((text) => fitsBadges(kind, text)) ? [] : [problem('does-not-fit', { file, path }, { name })],
  ),
  ...cardTexts(kit).flatMap(({ file, path, kind, text }) =>
    fitsCard(kind, text) ? [] : [problem('does-not-fit', { file, path }, { name: text })],
  ),
];

interface OnCard {
  readonly file: string;
  readonly path: FieldPath;
  readonly kind: CardText;
  readonly text: string;
}

/** What editors write that cards show, in every language. */
const cardTexts = (kit: Kit): OnCard[] => {
  const title = ({
    file,
    data,
  }: {
    readonly file: string;
    readonly data: { readonly title: string };
  }): OnCard => ({
    file,
    path: ['title'],
    kind: 'title',
    text: data.title,
  });
  return [
    ...kit.events.map(title),
    ...kit.testimonials.flatMap((entry): OnCard[] => [
      title(entry),
      { file: entry.file, path: ['quote'], kind: 'quote', text: entry.data.quote },
    ]),
    ...kit.awards.map(({ file, data }): OnCard => ({
      file,
      path: ['theme'],
      kind: 'title',
      text: data.theme,
    })),
    ...kit.programmes.map(({ file, data }): OnCard => ({
      file,
      path: ['tagline'],
      kind: 'detail',
      text: data.tagline,
    })),
    ...kit.events.map(({ file, data }): OnCard => ({
      file,
      path: ['place', 'name'],
      kind: 'detail',
      text: data.place.name,
    })),
    ...kit.pages
      .filter(({ id }) => id === 'home')
      .map((page): OnCard => ({ ...title(page), kind: 'detail' })),
  ];
};

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
