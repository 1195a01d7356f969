import { describe, expect, test } from 'vitest';
import { weightsCss } from '../../src/core/award.ts';
import { fileNameOf } from '../../src/core/file-name.ts';
import { addToProfileHref, shareHref } from '../../src/core/linkedin.ts';
import { mailHref } from '../../src/core/mail.ts';
import { publicBadgeHref } from '../../src/core/public-badge.ts';
import { award } from '../../src/components/example-awards.ts';

test('a prefilled message keeps its words, accents and lines', () => {
  const href = mailHref('mentorat@exemple.example', {
    subject: 'À & vous ?',
    body: 'Bonjour,\n\n« oui » + 1 = 2',
  });
  expect(href.startsWith('mailto:mentorat@exemple.example?')).toBe(true);
  expect(href).not.toContain('+');
  const fields = new URL(href).searchParams;
  expect(fields.get('subject')).toBe('À & vous ?');
  expect(fields.get('body')).toBe('Bonjour,\r\n\r\n« oui » + 1 = 2');
});

describe('LinkedIn', () => {
  const badge = {
    name: 'Mentore Référence – Grand Relais',
    organisation: { name: 'Groupe Brélanor' },
    since: '2026-06-12',
    url: 'https://badges.example/m-7k2q-reference/',
    id: 'm-7k2q-reference',
  };
  test('opens the certification form with what it asks for', () => {
    const { origin, pathname, searchParams } = new URL(addToProfileHref(badge));
    expect(origin + pathname).toBe('https://www.linkedin.com/profile/add');
    expect(Object.fromEntries(searchParams)).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: badge.name,
      organizationName: 'Groupe Brélanor',
      issueYear: '2026',
      issueMonth: '6',
      certUrl: badge.url,
      certId: badge.id,
    });
  });
  test('knows an organisation by its number where there is one', () => {
    const { searchParams } = new URL(
      addToProfileHref({ ...badge, organisation: { name: 'Groupe Brélanor', id: '12345' } }),
    );
    expect(searchParams.get('organizationId')).toBe('12345');
    expect(searchParams.has('organizationName')).toBe(false);
  });
  test('shares the public page of the badge', () => {
    const url = publicBadgeHref({ publicBadges: 'https://badges.example/' }, 'm-7k2q', 'reference');
    expect(url).toBe(badge.url);
    expect(new URL(shareHref(url)).searchParams.get('url')).toBe(url);
  });
  test('is given no address where no page verifies a badge', () => {
    const url = publicBadgeHref({ publicBadges: undefined }, 'm-7k2q', 'reference');
    expect(url).toBeUndefined();
    expect(new URL(addToProfileHref({ ...badge, url })).searchParams.has('certUrl')).toBe(false);
    expect(shareHref(url)).not.toContain('url=');
  });
});

test('a downloaded file has a name that every system accepts', () => {
  expect(fileNameOf('Mentore de l’année 2025', 'Grand Relais', 'lien')).toBe(
    'mentore-de-l-annee-2025-grand-relais-lien',
  );
  expect(fileNameOf('Żółkiewny', 'œuvre')).toBe('zolkiewny-oeuvre');
});

test('the bar of criteria has one width for each weight in use', () => {
  expect(weightsCss([award, award])).toBe(
    '.weights [data-weight="40"]{flex-grow:40}\n.weights [data-weight="60"]{flex-grow:60}',
  );
});
