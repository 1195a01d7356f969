import type { Kit } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { undrawableCharacters } from '../rendering/coverage.ts';
import { printable } from '../rendering/printable.ts';

/** A text that images show, and the face it is set in; both faces when none is named. */
interface Drawn {
  readonly file: string;
  readonly path: FieldPath;
  readonly text: string;
  readonly face?: 'display' | 'text';
}

/** Texts of images with letters that the badge fonts do not have: they would come out as empty boxes. */
export const undrawableNames = (kit: Kit): Problem[] =>
  drawnTexts(kit).flatMap(({ file, path, text, face }) => {
    const characters = undrawableCharacters(printable(text), face);
    return characters.length === 0
      ? []
      : [
          problem(
            'not-drawable',
            { file, path },
            {
              name: text,
              characters: characters.map((one) => `${one} (${codeOf(one)})`).join(', '),
            },
          ),
        ];
  });

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const drawnTexts = (kit: Kit): Drawn[] => {
  const isOriginal = ({ locale }: { locale: string }): boolean => locale === kit.settings.defaultLocale;
  return [
    { file: 'kit.config.ts', path: ['wordmark'], text: kit.settings.wordmark, face: 'text' },
    ...kit.mentors.filter(isOriginal).map(({ file, data }): Drawn => ({
      file,
      path: ['displayName'],
      text: data.displayName,
      face: 'display',
    })),
    ...kit.mentors.map(({ file, data }): Drawn => ({ file, path: ['role'], text: data.role, face: 'text' })),
    ...kit.testimonials
      .filter(isOriginal)
      .flatMap(({ file, data }): Drawn[] =>
        data.signature
          ? [{ file, path: ['signature', 'name'], text: data.signature.name, face: 'display' }]
          : [],
      ),
    ...kit.testimonials.flatMap(({ file, data }): Drawn[] => [
      { file, path: ['title'], text: data.title, face: 'display' },
      { file, path: ['quote'], text: data.quote, face: 'display' },
      ...(data.signature
        ? [{ file, path: ['signature', 'role'], text: data.signature.role, face: 'text' } as const]
        : []),
      ...(data.anonymous
        ? [
            { file, path: ['anonymous', 'role'], text: data.anonymous.role, face: 'text' } as const,
            { file, path: ['anonymous', 'group'], text: data.anonymous.group, face: 'text' } as const,
          ]
        : []),
    ]),
    ...kit.events.flatMap(({ file, data }): Drawn[] => [
      { file, path: ['title'], text: data.title, face: 'display' },
      { file, path: ['place', 'name'], text: data.place.name, face: 'text' },
    ]),
    ...kit.awards.flatMap(({ file, data }): Drawn[] => [
      { file, path: ['theme'], text: data.theme, face: 'display' },
      { file, path: ['calendar', 'place'], text: data.calendar.place, face: 'text' },
    ]),
    ...kit.pages
      .filter(({ id }) => id === 'home')
      .map(({ file, data }): Drawn => ({ file, path: ['title'], text: data.title, face: 'text' })),
    ...kit.programmes.flatMap(({ file, data }): Drawn[] => [
      { file, path: ['name'], text: data.name },
      { file, path: ['tagline'], text: data.tagline, face: 'text' },
    ]),
    ...kit.badges.map(({ file, data }): Drawn => ({ file, path: ['name'], text: data.name })),
  ];
};
