import { z } from 'zod';
import { field } from './field.ts';

/** The middle of a face: percent of the width from the left, then of the height from the top, of the upright picture. */
export const focusSchema = field(
  z.array(z.number().min(0).max(100)).min(2).max(2),
  ['Centre du visage', 'Centre of the face'],
  {
    help: [
      'Deux pourcentages, depuis la gauche puis depuis le haut : [50, 30]. Le carré des portraits et des badges se cadre autour ; sans lui, autour de ce qui attire l’œil.',
      'Two percentages, from the left then from the top: [50, 30]. The square of portraits and badges is cut around it; without it, around what catches the eye.',
    ],
  },
);
export type Focus = z.output<typeof focusSchema>;

/** Sides of the portraits made for the site, in px: a list, a page on a narrow screen, a page on a wide one. */
export const portraitSizes = [160, 320, 640] as const;
export type PortraitSize = (typeof portraitSizes)[number];
