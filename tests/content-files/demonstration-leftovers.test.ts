import { expect, test } from 'vitest';
import { demonstrationLeftovers } from '../../scripts/content-files/demonstration-leftovers.ts';
import type { ReadFile } from '../../scripts/content-files/read-kit.ts';
import { companySettings } from '../check/company/settings.ts';

const settings = { site: 'https://mentorat.temoin.fr', organisation: companySettings.organisation };

const found = (body: string, collection: ReadFile['collection'] = 'pages', data: unknown = {}) => {
  const file: Partial<ReadFile> = {
    file: 'a.mdx',
    collection,
    read: {
      data,
      body,
      problems: [],
      source: { file: 'a.mdx', data: {}, bodyLine: 5, locate: () => ({ line: 1, column: 1 }) },
    },
  };
  return demonstrationLeftovers([file as ReadFile], settings as typeof companySettings);
};
const inBody = (body: string) =>
  found(body).map(({ line, values }) => [line, values['address'] ?? values['name']]);

test('mailboxes and sites of the demonstration are told by their line', () => {
  expect(inBody('Un mot.\nÉcrivez à [nous](mailto:rh@brelanor.example).')).toEqual([
    [6, 'rh@brelanor.example'],
  ]);
  expect(inBody('https://badges.brelanor.example/m-7k2q/')).toEqual([[5, 'badges.brelanor.example']]);
  expect(inBody('Par exemple, for example, contact@maison.fr, examples.fr')).toEqual([]);
});

test('names of the demonstration are told, words that look like them are not', () => {
  expect(inBody('Un CV\n| Mentor, programme Grand Relais, Groupe Brélanor |')).toEqual([[6, 'Grand Relais']]);
  expect(inBody('Un compte à rebours, un grand relais, des longitudes, les Brélanoriens')).toEqual([]);
});

test('a programme of the company that is called like one of the demonstration is its own', () => {
  expect(
    found('Rebours et Longitudes', 'programmes', { name: 'Rebours' }).map(({ values }) => values),
  ).toEqual([{ name: 'Longitudes' }]);
});

test('there are none for a company that is an example itself', () => {
  expect(demonstrationLeftovers([], companySettings)).toEqual([]);
});

test.each(['a', 'a.', '.', '@', '-a', 'a@a.', ' a'])('a million letters of “%s” take no time', (letters) => {
  const start = performance.now();
  expect(inBody(letters.repeat(1e6 / letters.length))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
