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

/** Whose logo: a programme's id, or the house's; and the language of its words unless that is the site's first. */
export interface LogoPlace {
  readonly owner: string;
  readonly language?: string | undefined;
}

/** The owner of the logo of all mentoring, beside the icons of the site: no programme's id has a slash. */
export const houseOwner = 'site/logo';

/** A picture of a logo: its form, its tone, and its width in px for PNG; SVG without. */
export interface LogoPicture {
  readonly form: LogoFileForm;
  readonly tone: LogoFileTone;
  readonly width?: number | undefined;
}

/** Every picture of a logo: each form in each tone, as SVG and as PNG of each of its widths. */
export const logoPictures: readonly LogoPicture[] = logoFileFormNames.flatMap((form) =>
  logoFileTones.flatMap((tone) => [
    { form, tone },
    ...logoFileForms[form].map((width) => ({ form, tone, width })),
  ]),
);

const stem = ({ owner, language }: LogoPlace): string =>
  ['logos', owner, ...(language === undefined ? [] : [language])].join('/');

/** Path of a logo's picture below the base. */
export const logoPath = (place: LogoPlace, { form, tone, width }: LogoPicture): string =>
  `${stem(place)}/${form}-${tone}${width === undefined ? '.svg' : `-${width}.png`}`;

/** Path of the ZIP of all files of a logo. */
export const logoArchive = (place: LogoPlace): string => `${stem(place)}.zip`;
