import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageWeights, writeMeasures } from '../../scripts/building/page-weights.ts';
import { siteFiles } from '../../scripts/building/site-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ithaque-weights-'));
  mkdirSync(join(folder, 'eco'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = (type: string, body = ''): string =>
  `<html lang="fr" data-page="${type}"><link rel="stylesheet" href="/m/a.css"><link rel="preload" href="/m/a.woff2" as="font">${body}</html>`;

describe('pageWeights', () => {
  it('adds the page, its styles and its fonts as they travel', async () => {
    const html = page('home', 'x'.repeat(4000));
    const css = 'p{color:red}'.repeat(200);
    writeFileSync(join(folder, 'index.html'), html);
    writeFileSync(join(folder, 'a.css'), css);
    writeFileSync(join(folder, 'a.woff2'), Buffer.alloc(1234, 7));
    const { pages, median, heaviest } = await pageWeights(folder, '/m/', await siteFiles(folder));
    const expected = gzipSync(html).byteLength + gzipSync(css).byteLength + 1234;
    expect(pages).toEqual([{ path: 'index.html', bytes: expected, requests: 3, type: 'home' }]);
    expect([median, heaviest?.bytes]).toEqual([expected, expected]);
  });

  it('writes the figures into the eco-design page and no other', async () => {
    const cell = '<data value="0" data-measure="pages">–</data> <data value="0" data-measure="home">–</data>';
    writeFileSync(join(folder, 'a.css'), '');
    writeFileSync(join(folder, 'a.woff2'), Buffer.alloc(41_000, 7));
    writeFileSync(join(folder, 'index.html'), page('home', cell));
    writeFileSync(join(folder, 'eco', 'index.html'), page('ecoDesign', cell));
    await writeMeasures(folder, await pageWeights(folder, '/m/', await siteFiles(folder)));
    expect(readFileSync(join(folder, 'eco', 'index.html'), 'utf8')).toContain(
      '<data value="2" data-measure="pages">2</data> <data value="41" data-measure="home">41</data>',
    );
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(cell);
  });
});
