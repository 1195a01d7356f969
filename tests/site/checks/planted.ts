import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { pageOf, type BuiltPage } from '../pages.ts';
import type { BuiltSite } from '../site.ts';

/** A tiny site of those files, removed when the test ends. Its base path is `/mentorat/`. */
export function plantedSite(files: Readonly<Record<string, string | Buffer>>): BuiltSite {
  const dir = mkdtempSync(join(tmpdir(), 'site planté '));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
  return {
    name: 'planted',
    dir,
    base: '/mentorat/',
    origin: 'https://mentorat.example',
    locales: ['fr', 'en'],
  };
}

/** A page of no site in particular, for the checks that read one page. */
export function plantedPage(html: string, file = 'index.html'): BuiltPage {
  const site = {
    name: 'planted',
    dir: '',
    base: '/mentorat/',
    origin: 'https://mentorat.example',
    locales: ['fr', 'en'],
  };
  return pageOf(site, file, html);
}

interface Parts {
  readonly lang?: string;
  readonly type?: string;
  readonly head?: string;
  readonly body?: string;
}

/** A page without a defect, but for the parts given. */
export function soundHtml({ lang = 'fr', type = 'charter', head, body }: Parts = {}): string {
  return `<!doctype html>
<html lang="${lang}" data-page="${type}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>La charte</title>
    <meta name="description" content="Onze règles pour se parler en confiance.">
    ${head ?? ''}
  </head>
  <body>
    <main>${body ?? '<h1>La charte</h1><p>Libre de venir, libre de partir.</p>'}</main>
  </body>
</html>
`;
}
