import { expect, test } from 'vitest';
import { pagesOf } from '../pages.ts';
import { brokenLinks } from './links.ts';
import { plantedSite, soundHtml } from './planted.ts';

/** The findings about a home page with this body, in a site with a charter, a picture and a style sheet. */
function findings(body: string, css = ''): string[] {
  const site = plantedSite({
    'index.html': soundHtml({ body }),
    'charte/index.html': soundHtml({ body: '<h1 id="règle-1">Charte</h1>' }),
    'badges/été.png': '',
    'style.css': css,
  });
  return brokenLinks(site, pagesOf(site));
}

test.each([
  '<a href="charte/">charter</a>',
  '<a href="/mentorat/charte/#r%C3%A8gle-1">rule</a>',
  '<a href="/mentorat/charte/?theme=a&amp;b=c">filtered</a>',
  '<a href="#top">top</a> <a href="mailto:a@b.example">mail</a>',
  '<a href="https://www.linkedin.com/profile/add">elsewhere, by choice</a>',
  '<img src="/mentorat/badges/%C3%A9t%C3%A9.png" alt="">',
  '<img srcset="/mentorat/badges/été.png 1x, /mentorat/badges/été.png 2x" alt="">',
  '<img src="data:image/png;base64,AAAA" alt="">',
])('accepts %s', (body) => {
  expect(findings(body)).toEqual([]);
});

test.each([
  ['<a href="/mentorat/nowhere/">x</a>', '/mentorat/nowhere/ does not exist'],
  ['<a href="/mentorat/charte">x</a>', '/mentorat/charte needs a final slash'],
  ['<a href="/charte/">x</a>', '/charte/ is outside the base path /mentorat/'],
  ['<a href="/mentorat/charte/#rule-9">x</a>', '/mentorat/charte/#rule-9 has no such anchor'],
  ['<a href="#rule-9">x</a>', '#rule-9 has no such anchor'],
  [
    '<a href="/mentorat/badges/reference.zip" download>x</a>',
    '/mentorat/badges/reference.zip does not exist',
  ],
  ['<a href="/mentorat/Charte/">x</a>', '/mentorat/Charte/ does not exist'],
  ['<img src="badges/none.png" alt="">', 'badges/none.png does not exist'],
  ['<img srcset="badges/été.png 1x, badges/none.png 2x" alt="">', 'badges/none.png does not exist'],
  ['<video poster="none.jpg"></video>', 'none.jpg does not exist'],
  ['<img src="https://cdn.example/a.png" alt="">', 'https://cdn.example/a.png is fetched from another host'],
  ['<script src="//cdn.example/a.js"></script>', '//cdn.example/a.js is fetched from another host'],
])('finds %s', (body, defect) => {
  expect(findings(body)).toEqual([`index.html: ${defect}`]);
});

test('finds what a style sheet asks for in vain or elsewhere', () => {
  const css = `@font-face { src: url("fonts/none.woff2"); }
    a { background: url(https://cdn.example/a.svg); mask: url(badges/été.png); filter: url(#blur); }`;
  expect(findings('<h1>x</h1>', css)).toEqual([
    'style.css: fonts/none.woff2 does not exist',
    'style.css: https://cdn.example/a.svg is fetched from another host',
  ]);
});
