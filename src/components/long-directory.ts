import {
  listedMentors,
  wordsOfListed,
  type DirectoryList,
  type ListedMentor,
} from '../core/directory-list.ts';
import { initialsOf, initialsPlace } from '../core/initials-tile.ts';
import { inSentence } from '../core/text.ts';
import type { Rows } from './list-filters.ts';

/** How many rows are drawn at once. */
const atOnce = 100;

/**
 * The rows of a directory too long for its page: fetched as a list, drawn from the page's first row and the shapes of
 * `DirectoryParts.astro`, so many at once. Rejects when the list cannot be fetched.
 */
export const longDirectory = async (root: HTMLElement, href: string): Promise<Rows> => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const mentors = listedMentors((await answer.json()) as DirectoryList);
  const people = root.querySelector<HTMLElement>('.people');
  const more = root.querySelector<HTMLButtonElement>('[data-more]');
  if (!people || !more) throw new Error('The long directory has no place for its rows.');
  const draw = rowDrawing(root, people);
  let selected: readonly number[] = [];
  let shown = 0;

  const add = (): void => {
    const next = selected.slice(shown, shown + atOnce);
    people.append(...next.flatMap((row) => mentors[row] ?? []).map(draw));
    shown += next.length;
    more.hidden = shown >= selected.length;
  };
  more.addEventListener('click', () => {
    const first = people.childElementCount;
    add();
    people.children[first]?.querySelector('a')?.focus();
  });
  return {
    values: mentors.map(wordsOfListed),
    show: (rows) => {
      selected = rows;
      shown = 0;
      people.replaceChildren();
      add();
    },
  };
};

/** Draws a row after the first one of the page. */
const rowDrawing = (root: HTMLElement, people: HTMLElement): ((mentor: ListedMentor) => HTMLElement) => {
  const model = people.querySelector('li');
  const link = model?.querySelector('a');
  const parts = root.querySelector<HTMLTemplateElement>('[data-parts]')?.content;
  if (!model || !link || !parts) throw new Error('The long directory has no row to draw after.');
  const ownId = /[^/]+(?=\/$)/.exec(link.pathname)?.[0] ?? '';
  const [before = '', after = ''] = link.pathname.split(ownId);
  const part = (name: string): Node[] =>
    [...(parts.querySelector(`[data-part="${CSS.escape(name)}"]`)?.childNodes ?? [])].map((node) =>
      node.cloneNode(true),
    );

  return (mentor) => {
    const row = model.cloneNode(true) as HTMLElement;
    const put = (selector: string, ...content: (Node | string)[]): void => {
      row.querySelector(selector)?.replaceChildren(...content);
    };
    const [programme] = mentor.programmes.ids;
    const tile = programme === undefined ? part('tile') : part(`tile ${programme}`);
    put('.face', ...(mentor.hasPhoto ? [portrait(root, mentor.id)] : tile));
    const initials = row.querySelector('.face text');
    if (initials) {
      initials.textContent = initialsOf(mentor.name);
      initials.setAttribute('font-size', String(initialsPlace(initials.textContent).size));
    }
    put('h3 a', mentor.name);
    row.querySelector('h3 a')?.setAttribute('href', `${before}${mentor.id}${after}`);
    const [role, place] = row.querySelectorAll('h3 ~ p');
    role?.replaceChildren(mentor.role);
    place?.replaceChildren(mentor.place.text);
    const named = mentor.skills.slice(0, 2).map(({ label }) => label);
    put('.skills-line', inSentence(named, document.documentElement.lang));
    row.querySelector('.state')?.replaceWith(...part(`state ${mentor.state.shown}`));
    row.querySelector('.state')?.append(mentor.state.text);
    put('.marks', ...mentor.programmes.ids.flatMap((id) => part(`mark ${id}`)));
    return row;
  };
};

/** Sides of the portraits that the build draws for lists, in px. */
const sides = [160, 320, 640];

const portrait = (root: HTMLElement, id: string): HTMLImageElement => {
  const src = (side: number): string => `${root.dataset['portraits'] ?? ''}${id}-${side}.webp`;
  return Object.assign(document.createElement('img'), {
    loading: 'lazy',
    decoding: 'async',
    alt: '',
    width: 640,
    height: 640,
    sizes: '72px',
    srcset: sides.map((side) => `${src(side)} ${side}w`).join(', '),
    src: src(320),
  });
};
