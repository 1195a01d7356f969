/** The pictures that a badge comes in, in px, in the order they are offered. */
export const badgeSizes = {
  link: { width: 1200, height: 627 },
  square: { width: 1200, height: 1200 },
  portrait: { width: 1080, height: 1350 },
  banner: { width: 1584, height: 396 },
  signature: { width: 600, height: 120 },
  emblem: { width: 400, height: 400 },
} as const;
export type BadgeFormat = keyof typeof badgeSizes;
export const badgeFormats = [
  'link',
  'square',
  'portrait',
  'banner',
  'signature',
  'emblem',
] as const satisfies BadgeFormat[];

/** The grounds that a person may choose for a picture: the programme's colour, or paper. The emblem has none. */
export const badgeGrounds = ['coloured', 'light'] as const;
export type BadgeGround = (typeof badgeGrounds)[number];

/** The grounds of a format. */
export const groundsOf = (format: BadgeFormat): readonly BadgeGround[] =>
  format === 'emblem' ? ['coloured'] : badgeGrounds;

/** A picture of a badge: its format, its ground, its kind of file. */
export interface BadgePicture {
  readonly format: BadgeFormat;
  readonly ground?: BadgeGround;
  readonly type?: 'png' | 'svg';
}

/** Where a badge's files are: its holder, its id, and the language of its words unless it is the site's first. */
export interface BadgePlace {
  readonly mentor: string;
  readonly badge: string;
  readonly language?: string | undefined;
}

const stem = ({ mentor, badge, language }: BadgePlace): string =>
  [badgesFolder, mentor, ...(language === undefined ? [] : [language]), badge].join('/');

/** Path of a badge's picture below the base; the emblem also exists as `svg`. */
export const badgeFile = (
  place: BadgePlace,
  { format, ground = 'coloured', type = 'png' }: BadgePicture,
): string => `${stem(place)}-${format}${ground === 'light' ? '-light' : ''}.${type}`;

/** The folder of all badges, below the base. */
export const badgesFolder = 'badges';

/** Paths as `badgeFile` gives them: of a mentor, in a language or not, of a badge in a format. */
const named = new RegExp(
  `^${badgesFolder}/(?<mentor>m-[a-z0-9]+)/([a-z]{2,3}(-[A-Z]{2})?/)?(?<badge>[a-z0-9-]+)-(${badgeFormats.join('|')})(-light)?\\.(png|svg)$`,
);

/** Whose badge and which one the picture at a path below the base shows; `undefined` when it is none. */
export const badgeAt = (path: string): Pick<BadgePlace, 'mentor' | 'badge'> | undefined => {
  const { mentor, badge } = named.exec(path)?.groups ?? {};
  return mentor === undefined || badge === undefined ? undefined : { mentor, badge };
};

/** Path of the ZIP of all pictures of a badge. */
export const badgeArchive = (place: BadgePlace): string => `${stem(place)}.zip`;
