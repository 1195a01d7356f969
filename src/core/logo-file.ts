/** The forms of a programme's logo, and the widths in px that each is also given in as PNG. */
export const logoFileForms = {
  mark: [512],
  wordmark: [800],
  horizontal: [1200],
  square: [400, 1024],
} as const;
export type LogoFileForm = keyof typeof logoFileForms;
export const logoFileFormNames = Object.keys(logoFileForms) as LogoFileForm[];

/** For light grounds, for dark grounds, in one colour: the ink of the house, or white on whatever is darker. */
export const logoFileTones = ['light', 'dark', 'mono', 'white'] as const;
export type LogoFileTone = (typeof logoFileTones)[number];

/** Where a logo is published: SVG, or PNG when a width is given. */
export const logoPath = (
  programme: string,
  { form, tone, width }: { form: LogoFileForm; tone: LogoFileTone; width?: number },
): string => `logos/${programme}/${form}-${tone}${width === undefined ? '.svg' : `-${width}.png`}`;

/** Path of the ZIP of all files of a logo. */
export const logoArchive = (programme: string): string => `logos/${programme}.zip`;
