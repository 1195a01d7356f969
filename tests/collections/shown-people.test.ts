import { describe, expect, test } from 'vitest';
import { directory, filterGroups } from '../../src/collections/directory.ts';
import { facetWords } from '../../src/collections/facet-words.ts';
import { editionOf } from '../../src/strings/editions.ts';
import { hasBadgePage, heldBadges } from '../../src/collections/held-badges.ts';
import { categoryOf } from '../../src/strings/badge-title.ts';
import { voiceOf } from '../../src/strings/voices.ts';
import { award as openAward } from '../../src/components/example-awards.ts';
import { mentor as aurelie } from '../../src/components/example-people.ts';
import { englishSite, exampleSite as site } from '../../src/components/example-site.ts';
import type { Badge } from '../../src/core/badge.ts';
import type { Entry } from '../../src/core/kit.ts';
import type { Published, PublishedMentor } from '../../src/core/published.ts';
import type { Testimonial } from '../../src/core/testimonial.ts';

const entry = <T>(id: string, data: T): Entry<T> => ({ id, locale: 'fr', file: '', body: '', data });

const published = (mentors: Record<string, PublishedMentor> = {}): Published => ({
  settings: site.settings,
  today: site.today,
  mentors: Object.entries(mentors).map(([id, data]) => entry(id, data)),
  programmes: [],
  charter: [],
  testimonials: [],
  awards: [],
  badges: [
    entry('transmission', badge('Transmission', 2, 'seal')),
    entry('reference', badge('Référence', 4, 'seal')),
    entry('laureate', badge('Mentor de l’année', 4, 'crown')),
  ],
  events: [],
  recognition: [],
  faq: [],
  glossary: [],
  newsletters: [],
  news: [],
  resources: [],
  variants: [],
  sites: [],
  skills: [],
  pages: [],
});

function badge(name: string, level: number, shape: Badge['shape']): Badge {
  return {
    name,
    level,
    shape,
    role: 'mentor',
    criteria: 'Critères.',
    summary: 'En bref',
    visibility: 'public',
    rules: [],
  };
}

describe('an edition of the award', () => {
  const laureates = [{ mentor: 'm-7k2q', category: 'mentor-of-the-year', reason: 'Elle écoute.' }];
  const given = { ...openAward, publishAt: '2026-06-11', laureates };

  test('names its laureates as they agree', () => {
    const { state, laureates: shown } = editionOf(
      published({ 'm-7k2q': aurelie }),
      site,
      entry('2026', given),
    );
    expect(state).toBe('published');
    expect(shown.map((one) => [one.name, one.honour])).toEqual([
      ['Aurélie Kermadec-Roy', 'Mentore de l’année'],
    ]);
  });
  test('that was given, and whose laureate is no longer shown, is past: it does not deliberate again', () => {
    expect(editionOf(published(), site, entry('2026', given))).toMatchObject({
      state: 'past',
      laureates: [],
    });
  });
  test('names its laureate in a language that the profile is not written in, without a link', () => {
    const english = { ...entry('2026', given), locale: 'en' };
    const { laureates: shown } = editionOf(published({ 'm-7k2q': aurelie }), englishSite, english);
    expect(shown).toMatchObject([{ name: 'Aurélie Kermadec-Roy', post: 'nantes', hasPage: false }]);
  });
  test('under way has a state and no name', () => {
    const edition = editionOf(published({ 'm-7k2q': aurelie }), site, entry('2027', openAward));
    expect(edition).toMatchObject({ state: 'open', laureates: [] });
  });
});

describe('a testimonial', () => {
  const told: Testimonial = {
    author: 'm-7k2q',
    speaksAs: 'mentee',
    format: 'text',
    title: 'Titre',
    quote: 'Citation.',
    context: { programme: 'grand-relais', sector: 'Douanes', season: 'automne 2026' },
    date: '2026-10-15',
    mentions: [],
    featured: false,
  };
  const kit = published({ 'm-7k2q': aurelie });

  test('is signed with the name and agreement of its author', () => {
    expect(voiceOf(kit, site, entry('a', told))).toMatchObject({
      who: 'Aurélie Kermadec-Roy',
      mentor: 'm-7k2q',
      speaksAs: 'mentorée',
      sector: 'Douanes',
    });
  });
  test('that asks for no name shows a role and a group, and agrees with nobody', () => {
    const anonymous = { role: 'Une personne mentorée', group: 'Fonctions support', groupSize: 140 };
    const voice = voiceOf(kit, site, entry('b', { ...told, anonymous }));
    expect(voice).toMatchObject({
      who: 'Une personne mentorée',
      detail: 'Fonctions support',
      mentor: undefined,
      speaksAs: 'personne mentorée',
      sector: undefined,
    });
    expect(JSON.stringify({ ...voice, data: undefined })).not.toContain('Aurélie');
  });
  test('by someone whose profile is not shown names nobody', () => {
    const voice = voiceOf(published(), site, entry('c', told));
    expect(voice).toMatchObject({
      who: 'Une personne du programme',
      isAnonymous: true,
      mentor: undefined,
      sector: undefined,
    });
  });
  test('keeps its author’s name in a language that the profile is not written in', () => {
    expect(voiceOf(kit, englishSite, entry('d', told))).toMatchObject({
      who: 'Aurélie Kermadec-Roy',
      detail: undefined,
      isAnonymous: false,
      mentor: 'm-7k2q',
      hasPage: false,
      speaksAs: 'mentee',
    });
  });
});

describe('badges', () => {
  const earned = (id: string, since: string, edition?: number) => ({
    id,
    badge: id,
    since,
    ruleVersion: 1,
    why: [{ fact: 'completed', needed: 1, reached: 1 } as const],
    ...(edition && { edition }),
  });
  const holder: PublishedMentor = {
    ...aurelie,
    badges: [
      earned('transmission', '2024-06-01'),
      earned('reference', '2026-06-12'),
      earned('laureate', '2025-06-12', 2025),
    ],
  };

  test('come newest first, in words that agree with the person', () => {
    expect(heldBadges(published(), site, entry('m-7k2q', holder)).map((one) => one.title)).toEqual([
      'Mentore Référence',
      'Mentore de l’année\u00a02025',
      'Mentore Transmission',
    ]);
  });
  test('of a jury that chose in another category say that one, in any language that tells it', () => {
    const categories = [
      { id: 'year', label: 'Mentor de l’année' },
      { id: 'first', label: 'Première année' },
    ];
    const awards = [entry('2025', { ...openAward, edition: 2025, categories })];
    const chosen = { ...holder, badges: [{ ...earned('laureate', '2025-06-12', 2025), category: 'first' }] };
    const kit = { ...published(), awards };
    expect(heldBadges(kit, site, entry('m-7k2q', chosen))).toMatchObject([
      { title: 'Première année\u00a02025' },
    ]);
    expect(categoryOf(kit, { edition: 2025, category: 'first' }, 'en')).toBe('Première année');
    expect(categoryOf(kit, { edition: 2025, category: 'year' }, 'fr')).toBeUndefined();
  });
  test('have a page only with the person’s agreement, and where one is written in the language', () => {
    const kit = published();
    const page = (data: PublishedMentor, own = site): boolean =>
      hasBadgePage(kit, own, entry('m-7k2q', data));
    expect(page(holder)).toBe(true);
    expect(page({ ...holder, badgeImages: false })).toBe(false);
    expect(page({ ...holder, badges: [] })).toBe(false);
    expect(page(holder, englishSite)).toBe(false);
  });
});

test('the values of the filters are said in the language of the address, and kept apart', () => {
  const skill = (label: string) => ({ label, family: 'technical' as const });
  const kit = {
    ...published({
      'm-0001': { ...aurelie, skills: { technical: ['lean', 'flow'], transversal: ['listening'] } },
    }),
    skills: [
      entry('lean', skill('Flux')),
      entry('flow', skill('Flux')),
      entry('listening', skill('Écouter, sans œillères')),
    ],
  };
  const words = facetWords(kit, site);
  expect(words.get('availability-open')).toBe('disponibilite-places-ouvertes');
  expect(words.get('language-en')).toBe('langue-anglais');
  expect(words.get('skill-listening')).toBe('competence-ecouter-sans-oeilleres');
  expect([words.get('skill-lean'), words.get('skill-flow')]).toEqual([
    'competence-flux-lean',
    'competence-flux-flow',
  ]);
});

test('the directory is in alphabetical order, whoever has a portrait, and counts what its filters list', () => {
  const { photo: _photo, ...withoutPhoto } = aurelie;
  const kit = published({
    'm-0001': { ...aurelie, displayName: 'Élodie Zed' },
    'm-0002': { ...withoutPhoto, displayName: 'Édouard Abe', site: 'lyon' },
    'm-0003': { ...aurelie, displayName: 'Zoé Martin' },
  });
  const rows = directory(kit, site);
  expect(rows.map((row) => row.name)).toEqual(['Édouard Abe', 'Élodie Zed', 'Zoé Martin']);
  const sites = filterGroups(kit, site, rows).find((group) => group.facet === 'site');
  expect(sites?.values.map(({ value, count }) => [value, count])).toEqual([
    ['site-lyon', 1],
    ['site-nantes', 2],
  ]);
});
