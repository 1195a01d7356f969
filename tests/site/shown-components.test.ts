import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from './site.ts';

const awkward = inject('sites').find((site) => site.name === 'awkward company');
if (!awkward) throw new Error('The awkward company was not built.');

describe.each([
  ['fr', 'pourquoi/index.html'],
  ['en', 'en/why/index.html'],
])('components that show or quote people, in %s', (locale, page) => {
  const html = readFileSync(join(awkward.dir, page), 'utf8');
  const [thanks, lost] =
    locale === 'fr'
      ? ['Un mot de moi', 'Un mot que plus personne ne lit']
      : ['A word from me', 'A word that nobody reads'];

  it('sign a quotation of who agreed, and leave no trace of another', () => {
    const signed = html.indexOf(thanks);
    expect(signed).toBeGreaterThan(0);
    expect(html.slice(signed, html.indexOf('</figure>', signed))).toMatch(/<a href="[^"]*m-long60\/"/);
    expect(html).not.toContain(lost);
  });

  it('show a picture in several widths, none wider than its file', () => {
    const img = /<img[^>]*alt="(?:Un banc|A bench)[^>]*>/.exec(html)?.[0] ?? '';
    expect(img).toMatch(/width="1000" height="500"/);
    const widths = [...img.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(1000);
    expect(img).not.toContain('style=');
  });

  it('write the notes of a text in its language', () => {
    const [title, back] =
      locale === 'fr'
        ? ['Notes', 'Retour à l’appel de la note 1']
        : ['Notes', 'Back to the reference of note 1'];
    const notes = html.slice(html.indexOf('data-footnotes'));
    expect(notes).toContain(`>${title}</h2>`);
    expect(notes).toContain(`aria-label="${back}"`);
  });

  it('leave out a picture and a video of someone who did not agree', () => {
    expect(html).not.toMatch(/four\.|Deux personnes|Two people/);
    expect(html).not.toMatch(/<video|cercle\.(webm|png)/);
  });
});

describe('what only hidden components would show', () => {
  it('is in no file of the site', () => {
    const files = filesOf(awkward.dir);
    expect(files.filter((file) => file.includes('banc.')).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.includes('four.'))).toEqual([]);
    expect(existsSync(join(awkward.dir, 'media', 'cercle.webm'))).toBe(false);
    expect(existsSync(join(awkward.dir, 'media', 'cercle.png'))).toBe(false);
  });
});

describe('the page of components', () => {
  it('is in no site that is built', () => {
    const pages = inject('sites').flatMap((site) => filesOf(site.dir));
    expect(pages.filter((file) => /^(en\/)?(composants|components)\//.test(file))).toEqual([]);
  });

  it('leaves nothing of the bar of those who write either', () => {
    for (const { dir } of inject('sites'))
      for (const file of filesOf(dir).filter((one) => /\.(html|js)$/.test(one)))
        expect(readFileSync(join(dir, file), 'utf8')).not.toMatch(/data-page-bar|__open-in-editor|__notes/);
  });
});
