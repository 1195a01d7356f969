import { expect, test } from 'vitest';
import { plantedPage, soundHtml } from './planted.ts';
import { unneededScripts } from './scripts.ts';
import { invalidHtml } from './validity.ts';

test('unneededScripts finds scripts on pages that need none, and handlers on every page', () => {
  const body = '<h1>x</h1><script src="/a.js"></script><button type="button" onclick="go()">go</button>';
  expect(unneededScripts(plantedPage(soundHtml({ body })))).toEqual([
    'index.html: <script /a.js>',
    'index.html: <button onclick>',
  ]);
  expect(unneededScripts(plantedPage(soundHtml({ body, type: 'search' })))).toEqual([
    'index.html: <button onclick>',
  ]);
  expect(unneededScripts(plantedPage(soundHtml()))).toEqual([]);
});

test('invalidHtml finds what the standard refuses, and accepts a sound page', async () => {
  expect(await invalidHtml(plantedPage(soundHtml()))).toEqual([]);
  const found = await invalidHtml(
    plantedPage(
      soundHtml({ body: '<h1>x</h1><p id="a"></p><span id="a"><div>a block</div></span><img src="a.png">' }),
    ),
  );
  expect(found.map((line) => /\((.*)\)$/u.exec(line)?.[1])).toEqual(
    expect.arrayContaining(['no-dup-id', 'element-permitted-content', 'wcag/h37']),
  );
});
