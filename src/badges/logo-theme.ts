import type { HexColour } from '../core/colour.ts';
import { identityOnDark, type Tokens } from '../core/palette.ts';
import { logoForms, logoTones, type LogoForm, type LogoTheme, type LogoTone } from './logo.ts';

/** The colours of a programme's logo in each tone; one colour means the ink of the house. */
export const logoTheme = (
  identity: { readonly primary: HexColour; readonly accent: HexColour },
  { light, dark }: { readonly light: Tokens; readonly dark: Tokens },
  tone: LogoTone,
): LogoTheme => {
  if (tone === 'mono') return { primary: light.ink, accent: light.ink, text: light.ink, mono: true };
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

/** A file of a programme's logo, relative to the published root; `width` in px for PNG. */
export interface LogoFile {
  readonly path: string;
  readonly form: LogoForm;
  readonly tone: LogoTone;
  readonly width?: number;
}

/**
 * All logo files of a programme: `logos/<programme>/<form>-<tone>.svg` and, for each width of `logoForms`,
 * `<form>-<tone>-<width>.png`.
 */
export const logoFiles = (programme: string): LogoFile[] =>
  (Object.keys(logoForms) as LogoForm[]).flatMap((form) =>
    logoTones.flatMap((tone) => {
      const stem = `logos/${programme}/${form}-${tone}`;
      return [
        { path: `${stem}.svg`, form, tone },
        ...logoForms[form].png.map((width) => ({ path: `${stem}-${width}.png`, form, tone, width })),
      ];
    }),
  );
