/** Sides of the portraits made for the site, in px: a list, a page on a narrow screen, a page on a wide one. */
export const portraitSizes = [160, 320, 640] as const;
export type PortraitSize = (typeof portraitSizes)[number];
