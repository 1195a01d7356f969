import { expect, test } from 'vitest';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { hiddenEntries } from '../../src/core/hidden-entries.ts';
import { publish } from '../../src/core/published.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

const today = '2026-11-21';

test('says why each entry that is not shown is not, and names none that is', async () => {
  const { root, settings } = await companyCopy();
  const { kit } = await readKit(root, settings);
  const hidden = hiddenEntries(kit, today);
  const why = (id: string) => hidden.find((one) => one.collection === 'mentors' && one.id === id)?.why;
  expect(why('m-wdrw')?.fr).toMatch(/«\s?profile\s?» retiré/);
  expect(why('m-xprd')?.en).toBe('consent “profile” expired on 2026-11-01');
  expect(why('m-gone')?.en).toMatch(/^the person left/);
  expect(why('m-long60')).toBeUndefined();
  expect(hidden.find(({ collection }) => collection === 'awards')?.why.en).toMatch(
    /^names under embargo until /,
  );

  const shown = publish(kit, today);
  for (const name of ['mentors', 'testimonials', 'news', 'newsletters'] as const) {
    const ids = kit[name].filter(({ locale }) => locale === settings.defaultLocale).map(({ id }) => id);
    const told = hidden.filter(({ collection }) => collection === name).map(({ id }) => id);
    const seen = new Set<string>(shown[name].map(({ id }) => id));
    expect(told).toEqual(ids.filter((id) => !seen.has(id)));
  }
  expect(hidden.every(({ why: { fr, en } }) => !/donné|given/.test(fr + en))).toBe(true);
});
