import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { layeredCard, plainCard, type CardRequest } from '../../scripts/rendering/card-image.ts';
import { ImageKeys } from '../../scripts/rendering/image-key.ts';
import { NotDrawable } from '../../scripts/rendering/not-drawable.ts';
import { printable } from '../../scripts/rendering/printable.ts';
import { cardSizes } from '../../src/badges/card-content.ts';
import { cardExamples } from '../badges/card-examples.ts';
import { expectSamePixels } from '../badges/pictures-compared.ts';

const [first] = cardExamples;
if (!first) throw new Error('no example');
const who = 'src/content/events/fr/atelier.mdx';
const base: CardRequest = { who, content: first.content, theme: first.theme };
const pageTitled = (title: string) =>
  ({ kind: 'page', organisation: 'A', motif: { name: 'relay' }, title }) as const;
const titled = (title: string): CardRequest => ({ ...base, content: pageTitled(title) });

describe('a card', () => {
  it.each(cardExamples)(
    'has the pixels of a plain render, its size and little weight: $label',
    async (one) => {
      const asked = { ...one, who };
      const png = await layeredCard(asked);
      // A card full of text has as many edges as three badges.
      await expectSamePixels(png, await plainCard(asked), 0.006);
      const { density, ...told } = await sharp(png).metadata();
      expect(told).toMatchObject(cardSizes[one.content.kind]);
      // To print: an A6 is 148 mm wide on paper. Sharp says 72 where a file says nothing.
      expect(density).toBe(one.content.kind === 'note' ? 300 : 72);
      expect(png.length).toBeLessThan(400_000);
    },
  );

  it('names fewer people where all have no room', async () => {
    const long = 'Marie-Christine Vandenbroucke-Desmarescaux de Lattre';
    const name = Array.from({ length: 4 }, () => long).join(', ');
    const content = { ...pageTitled('Prendre le temps'), name };
    await expect(layeredCard({ ...base, content })).rejects.toThrow(NotDrawable);
    const fits = `${long} et 3 autres personnes`;
    const shorterNames = [`${name} et x`, fits];
    const shorter = await layeredCard({ ...base, content: { ...content, shorterNames } });
    expect(shorter).toEqual(await layeredCard({ ...base, content: { ...content, name: fits } }));
  });

  it('is the same bytes each time, whatever was drawn before', async () => {
    const alone = await layeredCard(base);
    for (const one of cardExamples) await layeredCard({ ...one, who });
    expect(await layeredCard(base)).toEqual(alone);
  });

  it('is the same bytes whichever of two with the same letters came first', async () => {
    const drawn = async (days: readonly string[]): Promise<ReadonlyMap<string, Buffer>> => {
      vi.resetModules();
      const anew = await import('../../scripts/rendering/card-image.ts');
      const cards = new Map<string, Buffer>();
      for (const text of days) {
        const figure = { kind: 'number', text, note: 'septembre 2027' } as const;
        cards.set(text, await anew.layeredCard({ ...base, content: { ...pageTitled('Atelier'), figure } }));
      }
      return cards;
    };
    const [one, other] = [await drawn(['13', '31']), await drawn(['31', '13'])];
    expect(one.get('13')).toEqual(other.get('13'));
    expect(one.get('31')).toEqual(other.get('31'));
  });

  it.each([
    ['missing-letters', 'Atelier 漢字', '漢'],
    ['too-long', 'M'.repeat(90), 'M'.repeat(90)],
  ])('is refused with its file and its text: %s', async (reason, title, told) => {
    const refused = await layeredCard(titled(title)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotDrawable);
    expect(refused).toMatchObject({ facts: { who, reason } });
    expect(String(refused)).toContain(told);
    expect(String(refused)).toContain(who);
  });

  it('has another key in the cache when any of its words changes', () => {
    const keys = new ImageKeys();
    const name = (asked: CardRequest): string => keys.fileName({ kind: 'card', path: 'a.png', ...asked });
    expect(name(titled('Un'))).toBe(name(titled('Un')));
    expect(name(titled('Un'))).not.toBe(name(titled('Une')));
  });
});

describe('printable', () => {
  it.each([
    ['10\u202F% d\u2011ici', '10\u00A0% d-ici'],
    ['Le mot « bientôt » : quand ?', 'Le mot «\u00A0bientôt\u00A0»\u00A0: quand\u00A0?'],
    [' Nguyễn '.normalize('NFD'), 'Nguyễn'],
    ['Two: one', 'Two: one'],
    ['Aurélie  Roy,\nmentore', 'Aurélie Roy, mentore'],
    ['Jean\u2010Luc\u2003Roy\u2028mentor', 'Jean-Luc Roy mentor'],
    ['\uFEFFAurélie\u00ADK\u200Ber\u200E', 'AurélieKer'],
    ['\u202AAuré\u2066lie\u2069\u202C\u061C\uFE0F', 'Aurélie'],
    ['Oʻtkir', 'O\u2018tkir'],
    ['Ren\u0065\u200B\u0301', 'René'],
    ['Le\u00A0Goff', 'Le\u00A0Goff'],
  ])('%s', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });
});
