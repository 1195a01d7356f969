import { describe, expect, test } from 'vitest';
import { defineKit, SettingsError } from '../../src/core/settings.ts';
import { companySettings } from '../check/company/settings.ts';

const { tokens: _, ...valid } = companySettings;
const faults = (change: object): readonly string[] => {
  try {
    defineKit({ ...valid, ...change });
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults.map((fault) => `${fault.en}\n${fault.fr}`);
    throw error;
  }
};

describe('settings', () => {
  test('that fit are completed with the colours of the kit', () => {
    expect(defineKit(valid).tokens.light.primary).toBe('#0B5D57');
    expect(
      defineKit({ ...valid, colours: { light: { primary: '#2B3F8C' }, dark: {} } }).tokens.light.primary,
    ).toBe('#2B3F8C');
  });

  test.each([
    [{ base: 'mentorat' }, 'base'],
    [{ site: 'ftp://x.example' }, 'site'],
    [{ identity: { ...valid.identity, motif: 'star' } }, 'identity.motif'],
    [{ locales: ['fr', 'english'] }, 'locales.1'],
    [{ defaultLocale: 'de' }, 'defaultLocale'],
    [{ title: { fr: 'Le mentorat' } }, 'title.en'],
    [{ colour: 'red' }, 'colour'],
    [{ timeZone: 'Europe/Pariss' }, 'timeZone'],
  ])('%j names %s', (change, name) => {
    expect(faults(change).join('\n')).toContain(name);
  });

  test('a colour that cannot be read comes with the nearest shade that can', () => {
    const [fault] = faults({ colours: { light: { primary: '#88CCC4' }, dark: {} } });
    expect(fault).toMatch(/colours\.light\.primary.*4\.5.*#[0-9A-F]{6}/);
  });

  test.each([
    ['locales', 'fr, en', `Write the list in square brackets: ['fr', 'en'].`],
    ['values', true, 'Write the items in square brackets, with commas between them: [ …, … ].'],
    ['organisation', 3, 'Write the fields in braces, with commas between them: { name: value, … }.'],
    ['title', 'Mentoring', `Write one text per language, such as { fr: 'Le mentorat', en: 'Mentoring' }.`],
    ['title', undefined, `Add it: one text per language, such as { fr: 'Le mentorat', en: 'Mentoring' }.`],
    ['base', ['/'], `Write the text in quotes: '…'.`],
    ['values', null, 'a list in square brackets'],
  ])('%s as %j is told how to write it in a script', (name, value, advice) => {
    const [fault] = faults({ [name]: value });
    expect(fault).toContain(advice);
    expect(fault).not.toContain('“- ”');
  });

  test('tell every fault at once', () => {
    expect(faults({ base: 'x', site: 'y' })).toHaveLength(2);
  });
});
