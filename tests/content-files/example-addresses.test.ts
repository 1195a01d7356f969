import { expect, test } from 'vitest';
import { exampleAddresses } from '../../scripts/content-files/example-addresses.ts';
import type { ReadFile } from '../../scripts/content-files/read-kit.ts';
import { companySettings } from '../check/company/settings.ts';

const settings = { site: 'https://mentorat.temoin.fr' } as typeof companySettings;

const inBody = (body: string) => {
  const file: Partial<ReadFile> = {
    file: 'a.mdx',
    read: {
      data: {},
      body,
      problems: [],
      source: { file: 'a.mdx', data: {}, bodyLine: 5, locate: () => ({ line: 1, column: 1 }) },
    },
  };
  return exampleAddresses([file as ReadFile], settings).map(({ line, values }) => [line, values['address']]);
};

test('mailboxes and sites of the demonstration are told by their line', () => {
  expect(inBody('Un mot.\nÉcrivez à [nous](mailto:rh@brelanor.example).')).toEqual([
    [6, 'rh@brelanor.example'],
  ]);
  expect(inBody('https://badges.brelanor.example/m-7k2q/')).toEqual([[5, 'badges.brelanor.example']]);
  expect(inBody('Par exemple, for example, contact@maison.fr, examples.fr')).toEqual([]);
});

test('there are none for a company that is an example itself', () => {
  expect(exampleAddresses([], companySettings)).toEqual([]);
});

test.each(['a', 'a.', '.', '@', '-a', 'a@a.', ' a'])('a million letters of “%s” take no time', (letters) => {
  const start = performance.now();
  expect(inBody(letters.repeat(1e6 / letters.length))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
