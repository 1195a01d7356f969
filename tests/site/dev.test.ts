import { spawn, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { componentGuide } from '../../src/core/component-guide.ts';
import { TODAY } from './builds.ts';
import { launchBrowser } from './browser.ts';
import { axeViolations } from './checks/accessibility.ts';

// Not the awkward company: build.test.ts breaks and builds that one meanwhile.
const demonstration = inject('sites').find((site) => site.name === 'demonstration');
if (!demonstration) throw new Error('The demonstration was not built.');
const kit = join(demonstration.dir, '..');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Goes to a page, though the one that is left may be loading again. */
const visit = (page: Page, address: string): Promise<void> =>
  vi.waitFor(
    async () => {
      await page.goto(address);
    },
    { timeout: 60_000, interval: 200 },
  );

describe('npm run dev', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let origin = '';

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}${demonstration.base}`;
    server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
      cwd: kit,
      env: { ...process.env, ITHAQUE_TODAY: TODAY, NODE_ENV: 'development', VITEST: undefined },
      stdio: 'ignore',
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    await vi.waitFor(async () => expect((await fetch(origin)).status).toBe(200), {
      timeout: 90_000,
      interval: 500,
    });
    // The first page that connects is told to load again, for what was read while nobody looked.
    const connected = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
    await page.goto(origin);
    await connected;
  });
  afterAll(async () => {
    server.kill();
    await browser.close();
  });

  it('draws a badge when the browser asks for it, and nothing of a person who agreed to none', async () => {
    const badge = await fetch(`${origin}badges/m-7k2q/reference-emblem.png`);
    expect(badge.headers.get('content-type')).toBe('image/png');
    const built = readFileSync(join(demonstration.dir, 'badges', 'm-7k2q', 'reference-emblem.png'));
    expect(Buffer.from(await badge.arrayBuffer()).equals(built)).toBe(true);
    // Bastien earned it too, and refused external badges.
    expect((await fetch(`${origin}badges/m-4d9x/engagement-emblem.png`)).status).toBe(404);
  });

  it.each([
    ['composants/', 'fr'],
    ['en/components/', 'en'],
  ])('shows every component to editors at %s', { timeout: 60_000 }, async (path, language) => {
    await visit(page, origin + path);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const { name } of componentGuide)
      await expect
        .poll(() => page.locator(`h2#${name.toLowerCase()} ~ .live`).count(), { timeout: 20_000 })
        .toBeGreaterThan(0);
    expect(await page.locator('.live:empty').count()).toBe(0);
    expect(await page.locator('.live .card, .live video, .live .picture img, .live .button').count()).toBe(6);
    await expect.poll(() => axeViolations(page), { timeout: 20_000 }).toEqual([]);
  });

  it('runs nothing of a hostile page', async () => {
    const file = join(kit, 'src', 'content', 'resources', 'fr', 'hostile.mdx');
    const ran = join(kit, 'hostile-ran');
    const source = readFileSync(
      join(kit, 'src', 'content', 'resources', 'fr', 'guide-du-mentor.mdx'),
      'utf8',
    );
    const code = `export const a = (await import('node:fs')).writeFileSync(${JSON.stringify(ran)}, '');`;
    try {
      writeFileSync(file, `${source}\n\n${code}\n`);
      const answer = await vi.waitFor(
        async () => {
          const found = await fetch(`${origin}ressources/hostile/`);
          expect(found.status).toBe(500);
          return found.text();
        },
        { timeout: 30_000, interval: 500 },
      );
      expect(answer).toContain('MDXError');
      expect(existsSync(ran)).toBe(false);
    } finally {
      rmSync(file);
    }
  });

  it('shows a fault of the content in the page, with its file and line, until it is mended', async () => {
    const home = join(kit, 'src', 'content', 'pages', 'fr', 'home.mdx');
    const good = readFileSync(home, 'utf8');
    await visit(page, origin);
    await page.waitForFunction(() => document.readyState === 'complete');
    const overlay = page.locator('vite-error-overlay');
    const told = (): Promise<string> =>
      overlay.evaluate((element) => element.shadowRoot?.textContent ?? '', undefined, { timeout: 5000 });
    try {
      writeFileSync(home, good.replace(/^title:/m, 'titel:'));
      await overlay.waitFor({ state: 'attached', timeout: 30_000 });
      await expect.poll(told, { timeout: 10_000 }).toMatch(/src\/content\/pages\/fr\/home\.mdx:2:1/);
      expect(await told()).toMatch(/Vouliez-vous dire «\stitle\s»/);
    } finally {
      writeFileSync(home, good);
    }
    await overlay.waitFor({ state: 'detached', timeout: 30_000 });
    await expect.poll(() => page.locator('h1').count(), { timeout: 20_000 }).toBe(1);
  });

  it(
    'says which file a page comes from, what is not translated and what is not published, until it is',
    { timeout: 90_000 },
    async () => {
      const file = join(kit, 'src', 'content', 'faq', 'en', 'choisir-son-mentor.mdx');
      const consent = join(kit, 'private', 'consents', 'm-7k2q.yaml');
      const [translation, given] = [readFileSync(file, 'utf8'), readFileSync(consent, 'utf8')];
      const bar = page.locator('[data-page-bar]');
      const said = (): Promise<string> => bar.evaluate((element) => element.shadowRoot?.textContent ?? '');
      try {
        await visit(page, `${origin}en/questions/`);
        await expect.poll(said, { timeout: 20_000 }).toContain('src/content/pages/en/faq.mdx');
        expect(await bar.locator('a').first().getAttribute('href')).toContain(
          '/__open-in-editor?file=src%2Fcontent',
        );
        expect(await said()).not.toContain('choisir-son-mentor');
        await expect.poll(() => axeViolations(page), { timeout: 20_000 }).toEqual([]);
        rmSync(file);
        await expect
          .poll(said, { timeout: 30_000 })
          .toMatch(/no translation in “en”.* src\/content\/faq\/fr\/choisir-son-mentor\.mdx:1/);
        writeFileSync(consent, given.replace('state: granted', 'state: withdrawn'));
        await visit(page, `${origin}mentors/`);
        await expect
          .poll(said, { timeout: 30_000 })
          .toMatch(/Non publié\s: .*retiré\. src\/content\/mentors\/fr\/m-7k2q\.md/);
      } finally {
        writeFileSync(file, translation);
        writeFileSync(consent, given);
      }
      await expect.poll(said, { timeout: 30_000 }).not.toContain('m-7k2q');
    },
  );

  it('tells a page that connects late what was found before it did', { timeout: 120_000 }, async () => {
    const consent = join(kit, 'private', 'consents', 'm-7k2q.yaml');
    const given = readFileSync(consent, 'utf8');
    const path = new URL('mentors/', origin);
    const notes = async (): Promise<string> => {
      const answer = await fetch(`${origin}__notes.json?page=${encodeURIComponent(path.pathname)}`);
      return answer.text();
    };
    // `page` stays connected: a server that nobody listens to keeps its news.
    const late = await browser.newPage();
    let connect: (() => void) | undefined;
    let isHeld = true;
    await late.routeWebSocket(/./, (socket) => {
      if (isHeld) connect = () => socket.connectToServer();
      else socket.connectToServer();
    });
    const bar = late.locator('[data-page-bar]');
    const said = (): Promise<string> =>
      bar.evaluate((element) => element.shadowRoot?.textContent ?? '', undefined, { timeout: 5000 });
    try {
      await visit(late, path.href);
      await expect.poll(said, { timeout: 20_000 }).toContain('src/content/pages/fr/mentors.mdx');
      const removed = Date.now();
      writeFileSync(consent, given.replace('state: granted', 'state: withdrawn'));
      await expect.poll(notes, { timeout: 20_000 }).toContain('m-7k2q');
      // Long after whoever is connected was told.
      const renewed = (): number => statSync(join(kit, '.astro', 'data-store.json')).mtimeMs;
      await expect.poll(renewed, { timeout: 20_000 }).toBeGreaterThan(removed);
      await expect.poll(() => Date.now() - renewed(), { timeout: 20_000 }).toBeGreaterThan(2000);
      expect(await said()).not.toContain('m-7k2q');
      const loaded = late.waitForEvent('load');
      isHeld = false;
      connect?.();
      await loaded;
      await expect.poll(said, { timeout: 20_000 }).toContain('m-7k2q');
    } finally {
      writeFileSync(consent, given);
      await late.close();
    }
    await expect.poll(notes, { timeout: 20_000 }).not.toContain('m-7k2q');
  });

  it(
    'begins anew with the settings when they change, and goes on with the last ones that fit',
    {
      timeout: 180_000,
    },
    async () => {
      const file = join(kit, 'kit.config.ts');
      const before = readFileSync(file, 'utf8');
      const card = async (): Promise<string> => {
        const answer = await fetch(`${origin}badges/m-7k2q/reference-link.png`).catch(() => undefined);
        return answer?.ok ? hash('sha256', Buffer.from(await answer.arrayBuffer())) : '';
      };
      const first = await card();
      expect(first).not.toBe('');
      try {
        writeFileSync(file, before.replaceAll("'Groupe Brélanor'", "'Groupe Nouveau'"));
        await expect.poll(card, { timeout: 90_000, interval: 500 }).not.toMatch(new RegExp(`^(${first})?$`));
      } finally {
        writeFileSync(file, before);
      }
      await expect.poll(card, { timeout: 90_000, interval: 500 }).toBe(first);
    },
  );
});
