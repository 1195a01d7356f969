import type { MotifName } from '../core/motif.ts';
import type { SealLevel } from '../core/seal.ts';

export { badgeFormats, badgeSizes, type BadgeFormat } from '../core/badge-format.ts';

/** What a badge says. Every text is already in the reader's language and agrees with the person. */
export interface BadgeContent {
  readonly name: string;
  /** What the person is: « Mentore Référence », “Mentor of the year 2026”. */
  readonly line: string;
  readonly programme: string;
  readonly organisation: string;
  readonly year: number;
  readonly level: SealLevel;
  readonly laureate: boolean;
  readonly motif: {
    readonly name: MotifName;
    readonly meet?: number | undefined;
    readonly turns?: number | undefined;
    readonly tilt?: number | undefined;
  };
  readonly initials: string;
  /** A square picture as a PNG or JPEG data URI; without it, the initials take exactly its place. */
  readonly portrait?: string | undefined;
}

/** Colours as `#RRGGBB`; `badgeTheme` makes them from settings. */
export interface BadgeTheme {
  readonly primary: string;
  readonly accent: string;
  /** The disc and the D that carry the seal. */
  readonly paper: string;
  readonly ink: string;
  /** What initials lie on where they stand for a portrait. */
  readonly tile: string;
  /** Ground of the badge, the D that lies tone on tone on it, and the texts set on both. */
  readonly ground: string;
  readonly groundTone: string;
  /** Where two D's overlap: stands out from the ground and from the paper. */
  readonly lens: string;
  readonly onGround: string;
  readonly quietOnGround: string;
  /** Edge of a portrait, where portraits may have the colour of the ground. */
  readonly frame?: string | undefined;
}

/** LinkedIn lays the profile photo over this corner of the banner: nothing but plain ground there. Px from the left and the bottom. */
export const bannerFreeZone = { width: 568, height: 264 } as const;
