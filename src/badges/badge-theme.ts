import { contrast, shade, type HexColour } from '../core/colour.ts';
import { nearestPassing } from '../core/nearest-shade.ts';
import type { Tokens } from '../core/palette.ts';
import type { BadgeTheme } from './badge-content.ts';

/** The readable one of two texts on a ground, moved to the nearest shade that passes when neither does. */
const readable = (ground: readonly HexColour[], texts: readonly [HexColour, HexColour]): HexColour => {
  const worst = (text: HexColour): number => Math.min(...ground.map((one) => contrast(text, one)));
  const best = worst(texts[0]) >= worst(texts[1]) ? texts[0] : texts[1];
  return worst(best) >= 4.5 ? best : (nearestPassing(best, ground, 4.5) ?? best);
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
  const ground = shade(theme.primary, 1, 0.84);
  const groundTone = shade(theme.primary, 1, 0.77);
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
  const groundTone = shade(ground, 1, light ? 0.12 : 0.07);
  const grounds = [ground, groundTone];
  const onGround = readable(grounds, [tokens.onPrimary, tokens.ink]);
  return {
    primary: identity.primary,
    accent: onCream(identity.accent),
    paper: cream,
    ink: tokens.ink,
    tile: shade(identity.primary, 1, 0.78),
    ground,
    groundTone,
    lens: contrast(identity.accent, ground) >= 1.3 ? identity.accent : identity.primary,
    onGround,
    quietOnGround: light ? onGround : readable(grounds, [tokens.bandQuiet, tokens.onPrimary]),
  };
};
