import type { HexColour } from '../core/colour.ts';
import type { LogoFileTone } from '../core/logo-file.ts';
import { identityOnDark, type Tokens } from '../core/palette.ts';
import type { LogoTheme } from './logo.ts';

const inOne = (colour: HexColour): LogoTheme => ({
  primary: colour,
  accent: colour,
  text: colour,
  mono: true,
});

/** The colours of a programme's logo in each tone. */
export const logoTheme = (
  identity: { readonly primary: HexColour; readonly accent: HexColour },
  { light, dark }: { readonly light: Tokens; readonly dark: Tokens },
  tone: LogoFileTone,
): LogoTheme => {
  if (tone === 'mono') return inOne(light.ink);
  if (tone === 'white') return inOne('#FFFFFF');
  if (tone === 'dark')
    return { ...identityOnDark(identity, dark), text: dark.ink, ground: dark.paper, mono: false };
  return {
    primary: identity.primary,
    accent: identity.accent,
    text: light.ink,
    ground: light.paper,
    mono: false,
  };
};
