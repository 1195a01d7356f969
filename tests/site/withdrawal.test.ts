import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { tracesOf } from './checks/traces.ts';
import { textOf } from './html.ts';
import { pagesOf } from './pages.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/awkward-company');

/** What the awkward company holds and may not publish on the day of the tests: each word stands nowhere else. */
const UNPUBLISHED = {
  'a person who withdrew': ['Wilhelmina', 'Zurückgezogen', 'Testowa', 'm-wdrw'],
  'a person whose consent expired': ['Hierosolyme', 'm-xprd'],
  'a person who left': ['Départie', 'Partie-Ailleurs', 'm-gone'],
  'the reason given for a laureate under embargo': ['a su taire'],
  'a piece of news to come': ['Zénobie'],
};

const site = inject('sites').find(({ name }) => name === 'awkward company');
const dir = site?.dir ?? '';

describe.for(Object.entries(UNPUBLISHED))('%s', ([, words]) => {
  test.for(words)('"%s" is in the content, and in no published byte', (word) => {
    expect(tracesOf(FIXTURE, [word])).not.toEqual([]);
    expect(tracesOf(dir, [word])).toEqual([]);
  });
});

test('the scan sees who is published: a name of accents, in a page, a search fragment and a file name', () => {
  const files = tracesOf(dir, ['Łukasiewicz', 'm-long60']).map((trace) => trace.split(': ')[0] ?? '');
  expect(files).toContainEqual(expect.stringMatching(/\.html$/u));
  expect(files).toContainEqual(expect.stringMatching(/\.pf_fragment$/u));
  expect(files).toContainEqual(expect.stringMatching(/^badges\/m-long60\//u));
});

describe('a laureate before the publication', () => {
  const NAME = 'Embargo-Secrète';
  const pages = site ? pagesOf(site) : [];

  test('is named as a mentor, and by no page of the award', () => {
    const naming = pages.filter(({ root }) => textOf(root.querySelector('body')).includes(NAME));
    const types = new Set(naming.map(({ type }) => type));
    expect([...types]).toContain('mentor');
    const awarding = [
      'home',
      'awards',
      'award',
      'agenda',
      'event',
      'news',
      'newsItem',
      'newsletters',
      'newsletter',
    ];
    expect(awarding.filter((type) => types.has(type))).toEqual([]);
  });

  test('holds no badge of the edition', () => {
    expect(tracesOf(dir, ['laureate-2027'])).toEqual([]);
    expect(tracesOf(join(dir, 'badges', 'm-embg'), ['laureate', 'lauréate'])).toEqual([]);
  });
});
