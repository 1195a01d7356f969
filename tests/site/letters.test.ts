import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { projectSettings } from '../../scripts/content-files/project-settings.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { inlined } from '../../scripts/mailing/inlined.ts';
import { publish } from '../../src/core/published.ts';
import { letterHtml } from '../../src/letters/letter-html.ts';
import { letterOf } from '../../src/letters/letter.ts';
import { siteIn } from '../../src/strings/site.ts';
import { TODAY } from './builds.ts';

describe.for(inject('sites'))('letters of the $name', ({ dir, base, origin }) => {
  test('lead only to pages, calendars and pictures that the site holds', async () => {
    const root = join(dir, '..');
    const read = await projectSettings(root);
    if (!('settings' in read)) throw new Error('The site has no settings.');
    const kit = publish((await readKit(root, read.settings)).kit, TODAY);
    const letters = kit.newsletters.map((issue) =>
      letterOf(kit, siteIn(kit.settings, issue.locale, kit.today), issue),
    );
    const addresses = letters.flatMap((letter) =>
      [...inlined(letterHtml(letter)).matchAll(/\b(?:href|src)="(https?:[^"]*)"/gu)].map(
        ([, address = '']) => address,
      ),
    );
    const missing = addresses.filter((address) => {
      const { pathname, origin: host } = new URL(address);
      const path = decodeURIComponent(pathname.slice(base.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return host !== new URL(origin).origin || !pathname.startsWith(base) || !existsSync(join(dir, file));
    });
    expect(letters.length).toBeGreaterThan(1);
    expect(addresses.length).toBeGreaterThan(letters.length * 5);
    expect(missing).toEqual([]);
  });
});
