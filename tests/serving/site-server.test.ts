import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningServer } from '../../scripts/serving/site-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'site servi '));
let server: RunningServer;

beforeAll(async () => {
  for (const folder of ['charte', 'en/charter', 'pagefind', 'badges/été']) {
    mkdirSync(join(dir, folder), { recursive: true });
  }
  const files = {
    'index.html': '<h1>Accueil</h1>',
    '404.html': '<h1>Page introuvable</h1>',
    'en/404.html': '<h1>Page not found</h1>',
    'charte/index.html': '<h1>Charte</h1>',
    'en/charter/index.html': '<h1>Charter</h1>',
    'agenda.ics': 'BEGIN:VCALENDAR',
    'site.webmanifest': '{}',
    'style.css': 'p { color: red; }\n'.repeat(500),
    'pagefind/wasm.fr.pagefind': 'wasm '.repeat(1000),
    'pagefind/fr_1.pf_fragment': 'fragment '.repeat(1000),
    'badges/été/carré.png': 'png',
    '.secret': 'hidden',
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(dir, file), content);
  server = await serveSite({ dir, base: '/mentorat/' }, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, server.address), { redirect: 'manual' });

test('the address is on this machine, under the base path', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mentorat\/$/u);
});

test.each([
  ['/mentorat/', 'Accueil'],
  ['/mentorat/charte/', 'Charte'],
  ['/mentorat/en/charter/?theme=a', 'Charter'],
])('%s is served', async (path, text) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain(text);
});

test.each([
  ['/', '/mentorat/'],
  ['/mentorat', '/mentorat/'],
  ['/mentorat/charte', '/mentorat/charte/'],
  ['/mentorat/en/charter?theme=a', '/mentorat/en/charter/?theme=a'],
])('%s sends to %s', async (path, to) => {
  const response = await get(path);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(to);
});

test.each([
  ['/mentorat/rien/', 'Page introuvable'],
  ['/mentorat/index', 'Page introuvable'],
  ['/mentorat/en/nothing', 'Page not found'],
  ['/mentorat/en/charter/deeper/', 'Page not found'],
  ['/mentorat/english/', 'Page introuvable'],
  ['/elsewhere/', 'Page introuvable'],
  ['/mentorat/.secret', 'Page introuvable'],
  ['/mentorat/%2e%2e/%2e%2e/etc/passwd', 'Page introuvable'],
  ['/mentorat/..%2f..%2fetc%2fpasswd', 'Page introuvable'],
  ['/mentorat/%E0%A4%A', 'Page introuvable'],
  ['/mentorat/%00', 'Page introuvable'],
])('%s is missing, in the language of its folder', async (path, text) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(text);
});

describe('types and compression', () => {
  test.each([
    ['agenda.ics', 'text/calendar; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['style.css', 'text/css; charset=utf-8'],
    ['badges/%C3%A9t%C3%A9/carr%C3%A9.png', 'image/png'],
    ['pagefind/wasm.fr.pagefind', 'application/octet-stream'],
    ['pagefind/fr_1.pf_fragment', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const response = await get(`/mentorat/${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('text is compressed, what is compressed already is not', async () => {
    const css = await get('/mentorat/style.css');
    expect(css.headers.get('content-encoding')).toMatch(/^(?:gzip|br)$/u);
    const fragment = await get('/mentorat/pagefind/fr_1.pf_fragment');
    expect(fragment.headers.get('content-encoding')).toBeNull();
  });
});

test('a taken port gives the next free one', async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serveSite({ dir, base: '/' }, taken);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
});

test('a site at the root has no redirect to itself', async () => {
  const root = await serveSite({ dir, base: '/' }, 0);
  expect((await fetch(root.address, { redirect: 'manual' })).status).toBe(200);
  await root.close();
});
