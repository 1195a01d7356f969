import { otherLabels } from '../../src/core/award.ts';
import { agreementSchema } from '../../src/core/mentor.ts';
import type { Kit } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { badgeTitle } from '../../src/strings/badge-title.ts';
import { translator } from '../../src/strings/strings.ts';
import { fitsBadges, fitsCard, type BadgeText, type CardText } from '../rendering/fit.ts';
import { inEach } from './in-each.ts';

/** Names too long for a badge or a card at a readable size, in any language: the build would stop at the first image. */
export const unfittingNames = (kit: Kit): Problem[] => {
  const file = 'kit.config.ts';
  const { wordmark, title } = kit.settings;
  return [
    ...onBadges('organisation', { file, path: ['wordmark'], name: wordmark }),
    ...Object.entries(title).flatMap(([locale, name]) =>
      onBadgesAndCards({ file, path: ['title', locale], name }),
    ),
    ...inCollections.flatMap((problemsOf) => problemsOf(kit)),
  ];
};

/** A text that images show, and what they say of it: the same, or with words around it. */
interface Fitted {
  readonly file: string;
  readonly path: FieldPath;
  readonly name: string;
  readonly shown?: readonly string[];
}

const fitted = ({ file, path, name }: Fitted, fits: boolean): Problem[] =>
  fits ? [] : [problem('does-not-fit', { file, path }, { name })];

const onBadges = (kind: BadgeText, text: Fitted): Problem[] =>
  fitted(
    text,
    (text.shown ?? [text.name]).every((shown) => fitsBadges(kind, shown)),
  );

const onCard = (kind: CardText, text: Fitted): Problem[] => fitted(text, fitsCard(kind, text.name));

/** What badges say below a role, and cards as their title: told once. */
const onBadgesAndCards = (text: Fitted): Problem[] =>
  fitted(text, fitsBadges('programme', text.name) && fitsCard('title', text.name));

const inCollections: readonly ((kit: Kit) => readonly Problem[])[] = [
  inEach(
    ({ mentors }) => mentors,
    ({ file, data }, isOriginal) =>
      isOriginal ? onBadges('name', { file, path: ['displayName'], name: data.displayName }) : [],
  ),
  inEach(
    ({ programmes }) => programmes,
    ({ file, data }) => [
      ...onBadgesAndCards({ file, path: ['name'], name: data.name }),
      ...onCard('detail', { file, path: ['tagline'], name: data.tagline }),
    ],
  ),
  inEach(
    ({ badges }) => badges,
    ({ file, locale, data: { name } }) => {
      const shown = agreementSchema.options.map((agreement) =>
        badgeTitle(translator(locale), { agreement, badge: name }),
      );
      return onBadges('line', { file, path: ['name'], name, shown });
    },
  ),
  inEach(
    ({ awards }) => awards,
    ({ file, data }) => [
      ...otherLabels(data).flatMap(({ at, label }) =>
        onBadges('line', { file, path: ['categories', at, 'label'], name: label }),
      ),
      ...onCard('title', { file, path: ['theme'], name: data.theme }),
    ],
  ),
  inEach(
    ({ events }) => events,
    ({ file, data }) => [
      ...onCard('title', { file, path: ['title'], name: data.title }),
      ...onCard('detail', { file, path: ['place', 'name'], name: data.place.name }),
    ],
  ),
  inEach(
    ({ testimonials }) => testimonials,
    ({ file, data }) => [
      ...onCard('title', { file, path: ['title'], name: data.title }),
      ...onCard('quote', { file, path: ['quote'], name: data.quote }),
    ],
  ),
  inEach(
    ({ pages }) => pages,
    ({ id, file, data }) =>
      id === 'home' ? onCard('detail', { file, path: ['title'], name: data.title }) : [],
  ),
];
