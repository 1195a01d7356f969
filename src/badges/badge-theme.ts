import { contrast, shade, type HexColour } from '../core/colour.ts';
import { nearestPassing } from '../core/nearest-shade.ts';
import type { Tokens } from '../core/palette.ts';
import type { BadgeTheme } from './badge-content.ts';

/** How well a text reads where it reads worst. */
const worst = (text: HexColour, grounds: readonly HexColour[]): number =>
  Math.min(...grounds.map((one) => contrast(text, one)));

/** The readable one of two texts on grounds, moved to the nearest shade that passes when neither does. */
const readable = (grounds: readonly HexColour[], texts: readonly [HexColour, HexColour]): HexColour => {
  const best = worst(texts[0], grounds) >= worst(texts[1], grounds) ? texts[0] : texts[1];
  return worst(best, grounds) >= 4.5 ? best : (nearestPassing(best, grounds, 4.5) ?? best);
};

/** Where a seal lies. */
const cream: HexColour = '#F6EFE1';

/** A second colour that seals can be drawn in: the nearest shade that is seen on their cream. */
const onCream = (colour: HexColour): HexColour =>
  contrast(colour, cream) >= 1.6 ? colour : (nearestPassing(colour, [cream], 1.6) ?? colour);

/**
 * The colours of the same badge where it is to be light: a breath of the programme's first colour in the paper, so that
 * the badge keeps its edges on the white of a feed, and the words in the inks of the house.
 */
export const lightBadgeTheme = (theme: BadgeTheme, tokens: Tokens): BadgeTheme => {
  // The seal and the tile of initials lie on it: some colours need a little more of themselves beside their cream.
  const paper = contrast(shade(theme.primary, 1, 0.84), cream) >= 1.12 ? 0.84 : 0.77;
  const ground = shade(theme.primary, 1, paper);
  const groundTone = shade(theme.primary, 1, paper - 0.07);
  const grounds = [ground, groundTone];
  return {
    ...theme,
    tile: cream,
    ground,
    groundTone,
    lens: contrast(theme.accent, ground) >= 1.3 ? theme.accent : theme.primary,
    onGround: readable(grounds, [tokens.ink, tokens.ink]),
    quietOnGround: readable(grounds, [tokens.quiet, tokens.quiet]),
  };
};

/**
 * The colours of a programme's badges. A laureate's badge lies on the house's sun, any other on the programme's
 * first colour; both texts reach 4.5:1 on the ground and on the tone beside it.
 */
export const badgeTheme = (
  identity: { readonly primary: HexColour; readonly accent: HexColour },
  tokens: Tokens,
  laureate: boolean,
): BadgeTheme => {
  const ground = laureate ? tokens.sun : identity.primary;
  const light = contrast(ground, '#FFFFFF') < contrast(ground, '#000000');
  const texts = [tokens.onPrimary, tokens.ink] as const;
  // A lighter tone leaves some grounds no readable text; a darker one does, where one is readable on the ground alone.
  const tones = [shade(ground, 1, light ? 0.12 : 0.07), shade(ground, 0, 0.1)] as const;
  const groundTone =
    tones.find((tone) => worst(readable([ground, tone], texts), [ground, tone]) >= 4.5) ?? tones[0];
  const grounds = [ground, groundTone];
  const onGround = readable(grounds, texts);
  const accent = onCream(identity.accent);
  return {
    primary: identity.primary,
    accent,
    paper: cream,
    ink: tokens.ink,
    tile: shade(identity.primary, 1, 0.78),
    ground,
    groundTone,
    lens: contrast(accent, ground) >= 1.3 ? accent : identity.primary,
    onGround,
    quietOnGround: light ? onGround : readable(grounds, [tokens.bandQuiet, tokens.onPrimary]),
  };
};
