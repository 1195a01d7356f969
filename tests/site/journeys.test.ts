import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, requestsOutside } from './checks/outside.ts';
import { demonstration } from './demonstration.ts';
import { follow } from './follow.ts';

const inBrowser = demonstration();

/** Starts at the home page of a language and follows what a person would; nothing may fail or leave the site. */
const journey = (home: string, walk: (page: Page) => Promise<void>): Promise<void> =>
  inBrowser.open(async (page, origin) => {
    const outside = requestsOutside(page, origin);
    const complained = complaints(page);
    await page.goto(origin + home);
    await walk(page);
    expect([...outside, ...complained]).toEqual([]);
  });

const main = (page: Page) => page.getByRole('main');
const open = (page: Page, name: string | RegExp): Promise<void> =>
  follow(
    main(page)
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first(),
  );
const navigate = (page: Page, name: string): Promise<void> =>
  follow(
    page.getByRole('navigation', { name: /^(Principale|Main)$/ }).getByRole('link', { name, exact: true }),
  );
const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Follows a link that downloads, and gives the file's name and bytes. */
const download = async (page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name }).first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

describe('en français', () => {
  test('une employée lit pourquoi, lit la charte, et met une date dans son agenda', async () => {
    await journey('/', async (page) => {
      await navigate(page, 'Charte');
      await page.getByText('Pourquoi', { exact: false }).first().waitFor();
      await open(page, /^C-03/);
      expect(new URL(page.url()).hash).toBe('#c-03');
      await navigate(page, 'Agenda');
      await open(page, 'Cercle des mentors');
      expect(await main(page).innerText()).toContain('Accessibilité');
      const { name, bytes } = await download(page, /Ajouter à mon calendrier/);
      expect(name).toBe('cercle-janvier-2027.ics');
      expect(bytes.toString()).toContain('SUMMARY:Cercle des mentors');
      await follow(page.getByRole('link', { name: 'English' }));
      expect(pathOf(page)).toBe('/en/agenda/cercle-janvier-2027/');
    });
  });

  test('une personne qui cherche un mentor trouve qui, comment, et écrit au programme', async () => {
    await journey('/', async (page) => {
      await open(page, 'Trouver un mentor');
      await page.getByRole('checkbox', { name: /^Places ouvertes/ }).check();
      await page.getByRole('checkbox', { name: /^Nantes/ }).check();
      await page.getByRole('checkbox', { name: /^arabe/ }).check();
      expect((await page.getByRole('status').innerText()).trim()).toBe('1\u00a0mentor');
      await open(page, 'Chadia Benslaïm');
      const ask = main(page).getByRole('link', { name: /mise en relation/i });
      expect(await ask.getAttribute('href')).toMatch(/^mailto:[a-z-]+@brelanor\.example\?subject=/);
      expect(await main(page).innerText()).not.toContain('photo');
      await open(page, 'Grand Relais');
      expect(await title(page)).toBe('Grand Relais');
      const form = main(page).getByRole('link', { name: 'Proposer ma candidature' });
      expect(await form.getAttribute('href')).toMatch(/^https:\/\/intranet\.brelanor\.example\//);
      await page.goBack();
      await page.goBack();
      expect(await page.getByRole('checkbox', { name: /^arabe/ }).isChecked()).toBe(true);
    });
  });

  test('une mentore télécharge son badge, copie sa ligne de CV, et sait comment se retirer', async () => {
    await journey('/', async (page) => {
      await page.getByRole('button', { name: 'Rechercher' }).click();
      const search = page.getByRole('dialog').frameLocator('iframe');
      await search.getByRole('searchbox').fill('Kermadec');
      await follow(search.locator('#search-results a').first());
      await open(page, 'Voir et télécharger ces badges');
      const { name, bytes } = await download(page, /Télécharger PNG/);
      expect(name).toMatch(/^[a-z0-9-]+\.png$/);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      const zip = await download(page, /en ZIP/);
      expect(zip.bytes.subarray(0, 2).toString()).toBe('PK');
      const profile = main(page)
        .getByRole('link', { name: /profil LinkedIn|linkedin\.com/ })
        .first();
      expect(await profile.getAttribute('href')).toContain('startTask=CERTIFICATION_NAME');
      await follow(page.getByRole('link', { name: 'Retirer son profil' }));
      expect(pathOf(page)).toBe('/retrait/');
    });
  });

  test('un responsable comprend ce qu’on lui demande, et choisit une façon de remercier', async () => {
    await journey('/', async (page) => {
      await follow(page.getByRole('link', { name: 'Plan du site' }));
      await open(page, /encadrez/);
      expect(await main(page).innerText()).toContain('Ce que vous pouvez savoir');
      await open(page, 'Choisir une façon de remercier');
      await page.getByRole('radio', { name: 'Souffler' }).check();
      await page.getByRole('radio', { name: 'Un petit budget' }).check();
      await open(page, 'Demi-journée rendue');
      expect(new URL(page.url()).hash).toBe('#half-day-back');
      expect(await page.locator('#half-day-back').innerText()).toContain('Cotisations');
      const { bytes } = await download(page, /Ajouter à mon calendrier/);
      expect(bytes.toString()).toContain('BEGIN:VCALENDAR');
    });
  });

  test('la communication prend les logos, la mention, et relit l’infolettre', async () => {
    await journey('/', async (page) => {
      await follow(page.getByRole('link', { name: 'Logos et mentions' }));
      const { bytes } = await download(page, /^SVG\s*, Rebours, Dessin et nom, en ligne, Fond clair/);
      expect(bytes.toString()).toMatch(/^<svg /);
      const zip = await download(page, /ZIP/);
      expect(zip.name).toMatch(/\.zip$/);
      expect(await main(page).innerText()).toContain('Mentions prêtes pour les documents officiels');
      await navigate(page, 'Ressources');
      await open(page, 'Les infolettres');
      await open(page, 'Prendre le temps');
      await open(page, 'Mieux poser ses questions');
      expect(pathOf(page)).toBe('/temoignages/mieux-poser-ses-questions/');
    });
  });

  test('les RH lisent ce qu’elles peuvent savoir, et où sont les règles', async () => {
    await journey('/', async (page) => {
      await follow(page.getByRole('link', { name: 'Plan du site' }));
      await open(page, /RH peuvent savoir/);
      expect(await page.getByRole('heading', { name: 'Ce que les RH n’en font jamais' }).isVisible()).toBe(
        true,
      );
      await open(page, 'bilan de clôture');
      expect(pathOf(page)).toBe('/glossaire/');
      await page.goBack();
      await open(page, 'Lire la page sur les données personnelles');
      expect(await main(page).innerText()).toContain('confirmer');
      await follow(page.getByRole('link', { name: 'Retirer son profil' }));
      expect(await title(page)).toMatch(/profil/);
    });
  });
});

describe('in English', () => {
  test('an employee reads the charter and adds a date to her calendar', async () => {
    await journey('/en/', async (page) => {
      await navigate(page, 'Charter');
      await open(page, /^C-03/);
      expect(new URL(page.url()).hash).toBe('#c-03');
      await navigate(page, 'Calendar');
      await follow(main(page).locator('a[href$="/agenda/cercle-janvier-2027/"]').first());
      const { bytes } = await download(page, /calendar/i);
      expect(bytes.toString()).toContain('BEGIN:VEVENT');
      await follow(page.getByRole('link', { name: 'Français' }));
      expect(pathOf(page)).toBe('/agenda/cercle-janvier-2027/');
    });
  });

  test('somebody who seeks a mentor finds who, how, and writes to the programme', async () => {
    await journey('/en/', async (page) => {
      await open(page, /Find a mentor/);
      await page.getByRole('checkbox', { name: /^Wrocław/ }).check();
      await page.getByRole('checkbox', { name: /^Longitudes/ }).check();
      expect((await page.getByRole('status').innerText()).trim()).toMatch(/^\d+\u00a0mentors?$/);
      await open(page, 'Ignacy Żółkiewny');
      const ask = main(page).getByRole('link', { name: /introduction/i });
      expect(await ask.getAttribute('href')).toMatch(/^mailto:[a-z-]+@brelanor\.example\?subject=/);
      await open(page, 'Longitudes');
      expect(await title(page)).toBe('Longitudes');
      await page.goBack();
      await page.goBack();
      expect(await page.getByRole('checkbox', { name: /^Longitudes/ }).isChecked()).toBe(true);
    });
  });
});
