import { describe, expect, it } from 'vitest';
import { laidOut } from '../../scripts/rendering/laid-out.ts';
import { box, textLine, type BadgeElement } from '../../src/badges/element.ts';

const size = { width: 200, height: 100 };
const look = { face: 'display', size: 40, colour: '#10312B', bold: true } as const;
const column = (...texts: string[]): BadgeElement =>
  box({ ...size, flexDirection: 'column' }, ...texts.map((text) => textLine(text, look)));
const laid = (tree: BadgeElement) => laidOut(tree, { who: 'm-7k2q', size });

/** How far down each line stands. */
const tops = async (...texts: string[]): Promise<number[]> =>
  (await laid(column(...texts))).map(({ box: { top } }) => top);

describe('a tree laid out', () => {
  it('judges every line, also where satori was asked for the same boxes before', async () => {
    await expect(laid(column('Roy'))).resolves.toHaveLength(1);
    await expect(laid(column('Kermadec-Roy'))).rejects.toMatchObject({
      facts: { who: 'm-7k2q', reason: 'overflow', detail: '“Kermadec-Roy”' },
    });
    await expect(laid(column('王'))).rejects.toMatchObject({
      facts: { who: 'm-7k2q', reason: 'missing-letters', characters: ['王'] },
    });
  });

  it('gives a line without letters no height, whatever was laid out before', async () => {
    const [, full] = await tops('Roy', 'Ły');
    const [, under] = await tops('', 'Ły');
    expect(full).toBeGreaterThan(40);
    expect(under).toBe(0);
    expect(await tops('Áge', 'x')).toEqual([0, full]);
  });
});
