import { otherLabels } from '../../src/core/award.ts';
import type { Kit } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { undrawableCharacters } from '../rendering/coverage.ts';
import { printable } from '../rendering/printable.ts';
import { inEach } from './in-each.ts';

/** A text that images show, and the face it is set in; both faces when none is named. */
interface Drawn {
  readonly path: FieldPath;
  readonly text: string;
  readonly face?: 'display' | 'text';
}

/** Texts of images with letters that the badge fonts do not have: they would come out as empty boxes. */
export const undrawableNames = (kit: Kit): Problem[] => [
  ...undrawable('kit.config.ts', [
    { path: ['wordmark'], text: kit.settings.wordmark, face: 'text' },
    ...Object.entries(kit.settings.title).map(([locale, text]) => ({ path: ['title', locale], text })),
  ]),
  ...inCollections.flatMap((problemsOf) => problemsOf(kit)),
];

const undrawable = (file: string, texts: readonly Drawn[]): Problem[] =>
  texts.flatMap(({ path, text, face }) => {
    const characters = undrawableCharacters(printable(text), face);
    if (characters.length === 0) return [];
    const told = characters.map((one) => `${one} (${codeOf(one)})`).join(', ');
    return [problem('not-drawable', { file, path }, { name: text, characters: told })];
  });

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const inCollections: readonly ((kit: Kit) => readonly Problem[])[] = [
  inEach(
    ({ mentors }) => mentors,
    ({ file, data: { displayName, role } }, isOriginal) =>
      undrawable(file, [
        ...(isOriginal ? [{ path: ['displayName'], text: displayName, face: 'display' } as const] : []),
        { path: ['role'], text: role, face: 'text' },
      ]),
  ),
  inEach(
    ({ testimonials }) => testimonials,
    ({ file, data: { title, quote, signature, anonymous } }, isOriginal) =>
      undrawable(file, [
        ...(signature && isOriginal
          ? [{ path: ['signature', 'name'], text: signature.name, face: 'display' } as const]
          : []),
        { path: ['title'], text: title, face: 'display' },
        { path: ['quote'], text: quote, face: 'display' },
        ...(signature ? [{ path: ['signature', 'role'], text: signature.role, face: 'text' } as const] : []),
        ...(anonymous
          ? [
              { path: ['anonymous', 'role'], text: anonymous.role, face: 'text' } as const,
              { path: ['anonymous', 'group'], text: anonymous.group, face: 'text' } as const,
            ]
          : []),
      ]),
  ),
  inEach(
    ({ events }) => events,
    ({ file, data }) =>
      undrawable(file, [
        { path: ['title'], text: data.title, face: 'display' },
        { path: ['place', 'name'], text: data.place.name, face: 'text' },
      ]),
  ),
  inEach(
    ({ awards }) => awards,
    ({ file, data }) =>
      undrawable(file, [
        { path: ['theme'], text: data.theme, face: 'display' },
        { path: ['calendar', 'place'], text: data.calendar.place, face: 'text' },
        ...otherLabels(data).map(({ at, label }) => ({
          path: ['categories', at, 'label'],
          text: label,
          face: 'text' as const,
        })),
      ]),
  ),
  inEach(
    ({ pages }) => pages,
    ({ id, file, data }) =>
      id === 'home' ? undrawable(file, [{ path: ['title'], text: data.title, face: 'text' }]) : [],
  ),
  inEach(
    ({ programmes }) => programmes,
    ({ file, data }) =>
      undrawable(file, [
        { path: ['name'], text: data.name },
        { path: ['tagline'], text: data.tagline, face: 'text' },
      ]),
  ),
  inEach(
    ({ badges }) => badges,
    ({ file, data }) => undrawable(file, [{ path: ['name'], text: data.name }]),
  ),
  inEach(
    // Beside a person's role: a site where nobody is stands on no image.
    ({ sites, mentors }) => {
      const shown = new Set(mentors.map(({ data }) => data.site));
      return sites.filter(({ id }) => shown.has(id));
    },
    ({ file, data }) => undrawable(file, [{ path: ['name'], text: data.name, face: 'text' }]),
  ),
];
