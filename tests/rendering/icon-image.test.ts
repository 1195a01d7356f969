import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { logoTheme } from '../../src/badges/logo-theme.ts';
import { darkTokens, lightTokens } from '../../src/core/palette.ts';
import { siteIcons } from '../../src/core/site-icon.ts';
import { renderIco, renderIcon } from '../../scripts/rendering/icon-image.ts';
import { renderLogoSvg } from '../../scripts/rendering/logo-image.ts';
import { launchBrowser } from '../site/browser.ts';
import { sealed, unsealed } from '../../scripts/rendering/whole-image.ts';
import { identities } from '../badges/badge-examples.ts';

const request = {
  who: 'Groupe Brélanor',
  content: { programme: 'Le mentorat', motif: { motif: 'relay', ...identities.grandRelais } },
  theme: logoTheme(identities.grandRelais, { light: lightTokens, dark: darkTokens }, 'light'),
  form: 'mark',
} as const;

const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

describe('an icon', () => {
  it.each(siteIcons.drawn)('$path is a square of its width', async ({ width, inset, onPaper }) => {
    const ground = onPaper ? '#FBF7EE' : undefined;
    const { info } = await pixels(await renderIcon({ ...request, inset, ground }, width));
    expect([info.width, info.height]).toEqual([width, width]);
  });

  it('takes colours of its own where the system is dark, as SVG', async () => {
    const svg = renderLogoSvg({ ...request, onDark: { primary: '#7AD0C4', accent: '#F0906A' } });
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    const browser = await launchBrowser();
    const page = await browser.newPage({ colorScheme: 'dark' });
    const fills = async (): Promise<string[]> => {
      await page.setContent(svg);
      const found = await page
        .locator('path')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
      return [...new Set(found)].toSorted();
    };
    expect(await fills()).toEqual(['rgb(122, 208, 196)', 'rgb(240, 144, 106)']);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await fills()).toEqual(['rgb(11, 93, 87)', 'rgb(226, 86, 43)']);
    await browser.close();
  });

  it('is transparent without a ground', async () => {
    const { data } = await pixels(await renderIcon({ ...request, inset: 0.1 }, 64));
    expect(data[3]).toBe(0);
  });

  it('keeps the mark in the circle that systems cut a maskable icon to', async () => {
    const [icon] = siteIcons.drawn.filter(({ path }) => path.includes('maskable'));
    const width = 200;
    const { data } = await pixels(
      await renderIcon({ ...request, inset: icon?.inset ?? 0, ground: '#FFFFFF' }, width),
    );
    let outside = 0;
    let inside = 0;
    for (let y = 0; y < width; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * 4;
        if (data.readUIntBE(at, 3) === 0xffffff) continue;
        if (Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) > 0.4 * width) outside += 1;
        else inside += 1;
      }
    }
    expect(outside).toBe(0);
    expect(inside).toBeGreaterThan(2000);
  });

  it('is the same bytes each time', async () => {
    expect(await renderIcon({ ...request, inset: 0 }, 32)).toEqual(
      await renderIcon({ ...request, inset: 0 }, 32),
    );
  });

  it('as ICO holds a picture for tabs, for tabs of dense screens and for shortcuts', async () => {
    const ico = await renderIco({ ...request, inset: 0 });
    expect(await renderIco({ ...request, inset: 0 })).toEqual(ico);
    expect([0, 2, 4].map((at) => ico.readUInt16LE(at))).toEqual([0, 1, 3]);
    let end = 6 + 3 * 16;
    for (const [i, width] of [16, 32, 48].entries()) {
      const [length, place] = [ico.readUInt32LE(6 + 16 * i + 8), ico.readUInt32LE(6 + 16 * i + 12)];
      expect([ico[6 + 16 * i], ico[6 + 16 * i + 1], place]).toEqual([width, width, end]);
      const { info } = await pixels(ico.subarray(place, place + length));
      expect(info).toMatchObject({ width, height: width });
      end += length;
    }
    expect(ico).toHaveLength(end);
    const kept = sealed(ico, '.ico');
    expect(unsealed(kept, '.ico')).toEqual(ico);
    expect(unsealed(kept.subarray(0, -9), '.ico')).toBeUndefined();
  });
});
