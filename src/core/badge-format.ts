/** The pictures that a badge comes in, in px, in the order they are offered. */
export const badgeSizes = {
  link: { width: 1200, height: 627 },
  square: { width: 1200, height: 1200 },
  portrait: { width: 1080, height: 1350 },
  banner: { width: 1584, height: 396 },
  emblem: { width: 400, height: 400 },
} as const;
export type BadgeFormat = keyof typeof badgeSizes;
export const badgeFormats = [
  'link',
  'square',
  'portrait',
  'banner',
  'emblem',
] as const satisfies BadgeFormat[];

/** Path of a badge's picture below the base; the emblem also exists as `svg`. */
export const badgeFile = (
  mentor: string,
  { badge, format, type = 'png' }: { badge: string; format: BadgeFormat; type?: 'png' | 'svg' },
): string => `badges/${mentor}/${badge}-${format}.${type}`;
