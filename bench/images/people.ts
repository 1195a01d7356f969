import { copyFileSync, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BadgeContent, BadgeTheme } from '../../src/badges/badge-content.ts';
import { badgeTheme, lightBadgeTheme } from '../../src/badges/badge-theme.ts';
import type { BadgeGround } from '../../src/core/badge-format.ts';
import { lightTokens } from '../../src/core/palette.ts';

/** A person with one badge. */
export interface Holder {
  readonly who: string;
  readonly content: Omit<BadgeContent, 'portrait'>;
  readonly themes: Record<BadgeGround, BadgeTheme>;
  readonly photo: string;
}

/** The demonstration's drawn portraits as they are (PNG, 720 px), or made into photos of a camera. */
export const photoKinds = ['flat', 'camera', 'phone'] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** The kind of that name. Throws a TypeError for any other word. */
export const photoKindOf = (word: string): PhotoKind => {
  const kind = photoKinds.find((one) => one === word);
  if (!kind) throw new TypeError(`--photos ${word}: ${photoKinds.join(' | ')}`);
  return kind;
};

/** JPEG of `width` x `height` px; `grain` is how far a value commonly strays from the smooth picture. */
interface Camera {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
  readonly grain: number;
}

/** `camera`: about 100 KB, as somebody prepares it; `phone`: 12 million pixels, about 3 MB, as it comes. */
const cameras: Record<Exclude<PhotoKind, 'flat'>, Camera> = {
  camera: { width: 960, height: 1200, quality: 85, grain: 3 },
  phone: { width: 3024, height: 4032, quality: 90, grain: 6 },
};

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache', 'bench', 'photos');
const drawnPortraits = ['m-1b4k', 'm-2t6h', 'm-3f8v', 'm-4d9x', 'm-5q7z', 'm-7k2q'].map((id) =>
  join(root, 'src/content/mentors/photos', `${id}.png`),
);

/** A repeatable source of numbers from -1 to 1. */
const grainOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state / 0x7fffffff) * 2 - 1;
  };
};

/** A drawn portrait made to look, to an encoder, like one from a camera: soft edges, a light, grain. */
const cameraLike = async (
  drawn: string,
  file: string,
  { width, height, quality, grain, seed }: Camera & { readonly seed: number },
): Promise<void> => {
  // Loaded here only: where the photos are there already, what is measured starts without it.
  const { default: sharp } = await import('sharp');
  const pixels = await sharp(drawn).resize(width, height).blur(1.2).removeAlpha().raw().toBuffer();
  const next = grainOf(seed);
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
    const light = (x / width - 0.5) * 30 - (y / height - 0.5) * 24 + (next() + next() + next()) * grain;
    for (let i = 0; i < 3; i += 1) {
      const value = (pixels[at + i] ?? 0) + light + (next() * grain) / 2;
      pixels[at + i] = Math.max(0, Math.min(255, value));
    }
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toFile(file);
};

/** The photo files of a kind; made once. */
const photoFiles = async (kind: PhotoKind): Promise<string[]> => {
  await mkdir(folder, { recursive: true });
  if (kind === 'flat') return drawnPortraits;
  const files = drawnPortraits.map((_, i) => join(folder, `${kind}-${i}.jpg`));
  for (const [i, drawn] of drawnPortraits.entries()) {
    const file = files[i] ?? '';
    if (!existsSync(file)) await cameraLike(drawn, file, { ...cameras[kind], seed: i + 7 });
  }
  return files;
};

const firstNames = [
  'Aurélie',
  'Chadia',
  'Loïc',
  'Joanna',
  'Émilie',
  'Maximilienne',
  'Zoé',
  'Paweł',
  'Nguyễn',
];
const lastNames = [
  'Kermadec-Roy',
  'Benslaïm',
  'Le Goff',
  'Przybysławska',
  'Roy',
  'de La Rochefoucauld',
  'Ánh',
];
const programmes = (
  [
    { name: 'Grand Relais', motif: 'relay', primary: '#0B5D57', accent: '#E2562B' },
    { name: 'Rebours', motif: 'loop', primary: '#7A1F3D', accent: '#E8A020' },
    { name: 'Longitudes', motif: 'meridian', primary: '#1B3F73', accent: '#2FA39A' },
  ] as const
).map((one) => {
  const coloured = badgeTheme(one, lightTokens, false);
  return { ...one, themes: { coloured, light: lightBadgeTheme(coloured, lightTokens) } };
});
const levels = [1, 2, 3, 4] as const;

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('An empty list has nothing to pick');
  return one;
};

/** A photo under a name of its own: nobody's portrait is decoded already because another has the same. */
const ownCopy = (photo: string, kind: PhotoKind, i: number): string => {
  const copy = join(folder, `${kind}-own-${i}${extname(photo)}`);
  if (!existsSync(copy)) copyFileSync(photo, copy);
  return copy;
};

/** Invented holders of badges, all different; `grounds` programmes, years and levels among them (at most 24). */
export const holders = async (count: number, kind: PhotoKind, grounds = 1): Promise<Holder[]> => {
  const photos = await photoFiles(kind);
  return Array.from({ length: count }, (_, i) => {
    const ground = i % grounds;
    const programme = pick(programmes, ground);
    const first = pick(firstNames, i);
    const last = `${pick(lastNames, Math.floor(i / firstNames.length))}${i < 63 ? '' : ` ${i.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`}`;
    return {
      who: `m-${i}`,
      content: {
        name: `${first} ${last}`,
        line: 'Mentore Référence',
        programme: programme.name,
        organisation: 'Groupe Brélanor',
        year: 2025 + (Math.floor(ground / 12) % 2),
        level: pick(levels, Math.floor(ground / 3)),
        laureate: false,
        motif: { name: programme.motif },
        initials: `${first.charAt(0)}${last.charAt(0)}`,
      },
      themes: programme.themes,
      photo: ownCopy(pick(photos, i), kind, i),
    };
  });
};
