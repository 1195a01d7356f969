import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderLogoPng, renderLogoSvg } from '../../scripts/rendering/logo-image.ts';
import { logoTheme } from '../../src/badges/logo-theme.ts';
import { logoFileFormNames, type LogoFileForm, type LogoFileTone } from '../../src/core/logo-file.ts';
import { darkTokens, lightTokens } from '../../src/core/palette.ts';
import { identities } from '../badges/badge-examples.ts';

const tokens = { light: lightTokens, dark: darkTokens };

const request = (programme: string, form: LogoFileForm, tone: LogoFileTone = 'light') => ({
  who: 'grand-relais',
  content: { programme, motif: { motif: 'relay', ...identities.grandRelais } } as const,
  theme: logoTheme(identities.grandRelais, tokens, tone),
  form,
});

/** Px that are not transparent on the edges of an image, or of its part right of the mark. */
const inkOnEdges = async (png: Buffer, markShare: number): Promise<number> => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = Math.ceil(markShare * info.width); x < info.width; x += 1) {
      const edge = y === 0 || y === info.height - 1 || x === 0 || x === info.width - 1;
      if (edge && (data[(y * info.width + x) * 4 + 3] ?? 0) > 128) count += 1;
    }
  }
  return count;
};

describe('a logo', () => {
  it.each(logoFileFormNames)('%s is paths only and the same text each time', (form) => {
    const svg = renderLogoSvg(request('Grand Relais', form));
    expect(svg).toBe(renderLogoSvg(request('Grand Relais', form)));
    expect(svg).not.toMatch(/<(text|image|style|script|use|mask)/);
    expect(svg).toContain('<title>Grand Relais</title>');
  });

  it.each(logoFileFormNames)('%s in one colour holds one colour', (form) => {
    const fills = (tone: LogoFileTone): string[] => {
      const found = renderLogoSvg(request('Grand Relais', form, tone)).matchAll(/fill="([^"]+)"/g);
      return [...new Set([...found].map(([, fill = '']) => fill))];
    };
    expect(fills('mono')).toEqual([lightTokens.ink]);
    expect(fills('white')).toEqual(['#FFFFFF']);
  });

  it.each([
    'Rebours',
    'Grand Relais',
    'Passerelle des jeunes diplômés',
    'École Équipes Çà',
    'Jumping Gypsy Quay',
    'Ύδρα',
    'Ημέρα Έκτη',
    'Teď',
    'Ľudskosť',
    'Dỵ',
    'j',
  ])('of %s holds its whole name', async (programme) => {
    for (const form of ['wordmark', 'horizontal'] as const) {
      const width = Number(/viewBox="0 0 ([\d.]+)/.exec(renderLogoSvg(request(programme, form)))?.[1]);
      const markShare = form === 'horizontal' ? 100 / width : 0;
      expect(await inkOnEdges(await renderLogoPng(request(programme, form), 600), markShare), form).toBe(0);
    }
  });

  it('changes with the programme’s colours, motif and name', () => {
    const base = request('Grand Relais', 'horizontal');
    const others = [
      request('Rebours', 'horizontal'),
      { ...base, theme: logoTheme(identities.rebours, tokens, 'light') },
      { ...base, content: { ...base.content, motif: { ...base.content.motif, motif: 'loop' as const } } },
    ];
    expect(new Set([base, ...others].map(renderLogoSvg)).size).toBe(4);
  });

  it('as PNG is as wide as asked, opaque only on its own ground', async () => {
    const square = await sharp(await renderLogoPng(request('Grand Relais', 'square'), 400)).metadata();
    expect(square).toMatchObject({ width: 400, height: 400, hasAlpha: false });
    const mono = await sharp(await renderLogoPng(request('Grand Relais', 'square', 'mono'), 400)).metadata();
    expect(mono.hasAlpha).toBe(true);
    expect(await sharp(await renderLogoPng(request('Grand Relais', 'mark'), 512)).metadata()).toMatchObject({
      width: 512,
      height: 512,
    });
  });

  it.each([
    ['Carrières', 'Évolution'],
    ['Grands', 'Élans'],
    ['Những\u00A0ngày', 'Ấp\u00A0Ổn'],
    ['Ấp\u00A0Ổn', 'Grande\u00A0Écurie'],
    ['Garçonnets', 'Ňovéables'],
  ])('keeps the accents of a line clear of the line above and of its edges: %s %s', async (...lines) => {
    /** Stretches of rows with ink: marks that stand apart from their letters have one of their own. */
    const stretches = async (name: string): Promise<number> => {
      const png = await renderLogoPng(request(name, 'wordmark'), 800);
      const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const isInked = Array.from({ length: info.height }, (_, y) =>
        data
          .subarray(y * info.width * 4, (y + 1) * info.width * 4)
          .some((value, i) => i % 4 === 3 && value > 8),
      );
      expect([isInked.at(0), isInked.at(-1)]).toEqual([false, false]);
      return isInked.filter((inked, y) => inked && !isInked[y - 1]).length;
    };
    const alone = await Promise.all(lines.map(stretches));
    expect(await stretches(lines.join(' '))).toBe(alone.reduce((sum, one) => sum + one));
  });

  it('that cannot be drawn names the programme', () => {
    expect(() => renderLogoSvg(request('王道', 'mark'))).toThrow(/grand-relais.*王/);
  });

  it.each([
    [1, 0.3],
    [1, 0.6],
    [2, 0.3],
    [3, 0.3],
    [3, 0.32],
    [3, 0.6],
  ] as const)('of a globe in one colour shows each of its gores: %s turns, %s', async (turns, meet) => {
    const asked = request('Longitudes', 'mark', 'mono');
    const motif = { motif: 'meridian', turns, meet, tilt: 0, ...identities.grandRelais } as const;
    const png = await renderLogoPng({ ...asked, content: { ...asked.content, motif } }, 960);
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const row = Math.floor(info.height / 2) * info.width;
    const inks = Array.from({ length: info.width }, (_, x) => (data[(row + x) * 4 + 3] ?? 0) > 128);
    const begins = inks.filter((ink, x) => ink && !inks[x - 1]).length;
    expect(begins).toBe(2 * turns + 2);
    expect(inks.filter(Boolean).length).toBeGreaterThan(0.6 * info.width);
  });
});
