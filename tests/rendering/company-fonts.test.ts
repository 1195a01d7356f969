import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { plainBadge } from '../../scripts/rendering/badge-image.ts';
import { undrawableCharacters } from '../../scripts/rendering/coverage.ts';
import { addedFonts, companyFonts, useFonts } from '../../scripts/rendering/font-files.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'node_modules/@fontsource/commissioner/files';
const fonts = companyFonts(
  [
    {
      regular: `${folder}/commissioner-latin-400-normal.woff`,
      bold: `${folder}/commissioner-latin-700-normal.woff`,
    },
  ],
  root,
);

// The okina of Hawaiian is in none of the subsets that the kit brings.
test('a company’s font draws what the fonts of the kit do not have', async () => {
  useFonts(fonts);
  expect(addedFonts()).toHaveLength(3);
  expect(undrawableCharacters('Kaʻiulani 王')).toEqual(['王']);
  const asked = { who: 'm-7k2q', content: { ...ordinary, name: 'Kaʻiulani' }, theme };
  const [layered, plain] = await Promise.all(
    [layeredBadge(asked, 'link'), plainBadge(asked, 'link')].map(async (png) =>
      sharp(await png)
        .ensureAlpha()
        .raw()
        .toBuffer(),
    ),
  );
  const far = plain?.filter((value, at) => Math.abs(value - (layered?.[at] ?? 0)) > 8).length ?? 0;
  expect(far / (plain?.length ?? 1)).toBeLessThan(0.002);
});

test('fonts do not change once letters were measured', () => {
  useFonts(fonts);
  expect(() => useFonts([])).toThrow('before the first letter');
});
