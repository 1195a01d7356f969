import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { portraitPrint } from '../../scripts/proving/portrait-print.ts';
import { soughtPeople } from '../../scripts/proving/sought-people.ts';
import { tracesIn, type Trace } from '../../scripts/proving/traces.ts';
import { plantedFolder } from './planted-folder.ts';

const photos = join(import.meta.dirname, '../../src/content/mentors/photos');
const mine = join(photos, 'm-7k2q.png');
const someoneElse = join(photos, 'm-8h2s.png');

const portraits = async (files: Readonly<Record<string, string | Buffer>>): Promise<Trace[]> => {
  const print = await portraitPrint(mine);
  const absent = { id: 'm-7k2q', prints: print === undefined ? [] : [print], wholly: false };
  const sought = await soughtPeople([absent], { has: () => false, starts: () => false }, { root: '' });
  return tracesIn(plantedFolder(files), sought);
};

/** A picture with another one laid on it, cut to a circle. */
const pasted = async (picture: string, side: number, canvas: { width: number; height: number }) => {
  const circle = Buffer.from(
    `<svg width="${side}" height="${side}"><circle cx="${side / 2}" cy="${side / 2}" r="${side / 2}"/></svg>`,
  );
  const cut = await sharp(picture)
    .resize(side, side)
    .composite([{ input: circle, blend: 'dest-in' }])
    .png()
    .toBuffer();
  const left = Math.round(canvas.width * 0.61);
  return sharp({ create: { ...canvas, channels: 3, background: '#F1ECE1' } })
    .composite([{ input: cut, left: Math.min(left, canvas.width - side), top: 17 }])
    .png()
    .toBuffer();
};

describe('a portrait is found', () => {
  it('at another size, in another format, and inside a page', async () => {
    const webp = await sharp(mine).resize(96).webp({ quality: 60 }).toBuffer();
    const found = await portraits({
      'p/a.webp': webp,
      'p/a.jpg': await sharp(mine).resize(700).jpeg({ quality: 70 }).toBuffer(),
      'inside.html': `<img src="data:image/webp;base64,${webp.toString('base64')}">`,
      'else.webp': await sharp(someoneElse).resize(320).webp().toBuffer(),
      'broken.png': Buffer.from('not a picture'),
    });
    expect(found.map(({ file, what }) => `${file} ${what}`)).toEqual([
      'inside.html portrait',
      'p/a.jpg portrait',
      'p/a.webp portrait',
    ]);
  });

  it('in a circle on a badge, from a fifth of its shorter side', async () => {
    const canvas = { width: 1200, height: 627 };
    const found = await portraits({
      'mine.png': await pasted(mine, 148, canvas),
      'large.png': await pasted(mine, 520, canvas),
      'else.png': await pasted(someoneElse, 400, canvas),
    });
    expect(found.map(({ file }) => file)).toEqual(['large.png', 'mine.png']);
  });

  it('by signs from which no picture can be drawn', async () => {
    expect(await portraitPrint(mine)).toMatch(/^[-+.]{528}$/);
    expect(await portraitPrint(join(photos, 'nobody.png'))).toBeUndefined();
  });
});
