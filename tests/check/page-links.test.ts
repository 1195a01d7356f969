import { expect, test } from 'vitest';
import { checkedCompany } from './company/checked-company.ts';
import { companyFiles } from './company/company-files.ts';
import { page } from './defects/defect.ts';

/** Problems of links in a French page that holds one. */
const linksTo = async (address: string) => {
  const files = companyFiles();
  const text = String(files[page]).replace('Un autre texte.', `Un [lien](${address}).`);
  const { problems } = await checkedCompany({ ...files, [page]: text }, { settings: { base: '/mentorat/' } });
  return problems.map(({ id, nearest }) => ({ id, nearest }));
};

test.each([
  ['/chartre/', '/charte/'],
  ['/charte', '/charte/'],
  ['/charter/', '/charte/'],
  ['/mentorat/charte/', '/charte/'],
  ['/mentors/m-7k2', '/mentors/m-7k2q/'],
  ['/programmes/relay/', '/programmes/relais/'],
  ['/tout-autre-chose/', undefined],
])('%s was meant for %s', async (address, nearest) => {
  const [one] = await linksTo(address);
  expect(one?.nearest).toBe(nearest);
});

test.each([
  '/',
  '/en/',
  '/charte/',
  '/charte/#C-01',
  '/mentors/?site=nantes',
  '/en/charter/',
  '/mentors/m-7k2q/badges/',
  '/programmes/relais/',
  '/logos/relais/mark.svg',
  '#suite',
  'https://ailleurs.example/nulle-part/',
  'https://mentorat.temoin.example/mentorat/charte/',
  'mailto:mentorat@temoin.example',
])('%s is fine', async (address) => {
  expect(await linksTo(address)).toEqual([]);
});

test.each([
  ['a mentor who is not published', '/mentors/m-9999/', 'hidden-link'],
  [
    'a page of this site, in full, that does not exist',
    'https://mentorat.temoin.example/mentorat/x/',
    'dead-link',
  ],
])('%s is told', async (_, address, id) => {
  expect(await linksTo(address)).toMatchObject([{ id }]);
});
