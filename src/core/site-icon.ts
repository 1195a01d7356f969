/** An icon of the site to draw: `inset` is the share of each side left empty around the mark. */
export interface SiteIcon {
  readonly path: string;
  /** Px; an icon is square. */
  readonly width: number;
  readonly inset: number;
  /** On the paper of the house, where a transparent icon would get a ground of the system's. */
  readonly onPaper: boolean;
}

/** Where the mark keeps clear of the circle that systems cut icons to: 40 % around the centre. */
const maskable = 0.22;

/** The icons of the site, by use. */
export const siteIcons = {
  svg: 'logos/site/favicon.svg',
  ico: 'logos/site/favicon.ico',
  /** What mail programs show: they draw no SVG. */
  letter: 'logos/site/icon-512.png',
  drawn: [
    { path: 'logos/site/icon-192.png', width: 192, inset: 0.04, onPaper: false },
    { path: 'logos/site/icon-512.png', width: 512, inset: 0.04, onPaper: false },
    { path: 'logos/site/icon-maskable-512.png', width: 512, inset: maskable, onPaper: true },
    { path: 'logos/site/apple-touch-icon.png', width: 180, inset: 0.14, onPaper: true },
  ],
} as const satisfies {
  readonly svg: string;
  readonly ico: string;
  readonly letter: string;
  readonly drawn: readonly SiteIcon[];
};
