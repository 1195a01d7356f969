import type { BadgeContent, BadgeFormat, BadgeTheme } from '../../src/badges/badge-content.ts';
import type { CardContent, CardTheme } from '../../src/badges/card-content.ts';
import type { Focus } from '../../src/core/portrait.ts';
import { renderEmblemSvg } from './badge-image.ts';
import { renderIco, renderIcon, type IconRequest } from './icon-image.ts';
import { layeredCard } from './card-image.ts';
import { layeredBadge } from './layered-badge.ts';
import { framedTheme } from './melting.ts';
import { renderLogoPng, renderLogoSvg, type LogoRequest } from './logo-image.ts';
import { renderPortrait, type PortraitSource } from './portrait-image.ts';
import { withPortrait, type PortraitSizes } from './portrait-pixels.ts';

/** A badge as PNG. The picture is given as a file, and decoded at the size that the format needs. */
export interface BadgeJob {
  readonly kind: 'badge';
  readonly path: string;
  readonly who: string;
  readonly content: Omit<BadgeContent, 'portrait'>;
  readonly theme: BadgeTheme;
  readonly format: BadgeFormat;
  readonly portraitFile?: string | undefined;
  readonly portraitFocus?: Focus | undefined;
}

/** A seal as SVG, paths only. */
export interface EmblemJob {
  readonly kind: 'emblem-svg';
  readonly path: string;
  readonly who: string;
  readonly content: Omit<BadgeContent, 'portrait'>;
  readonly theme: BadgeTheme;
}

/** A programme's logo: SVG, or PNG when it has a width in px. */
export interface LogoJob extends LogoRequest {
  readonly kind: 'logo';
  readonly path: string;
  readonly width?: number | undefined;
}

/** An icon of the site: PNG when it has a width in px, or ICO. */
export interface IconJob extends IconRequest {
  readonly kind: 'icon';
  readonly path: string;
  readonly width?: number | undefined;
}

/** A square portrait for the site, WebP. */
export interface PortraitJob {
  readonly kind: 'portrait';
  readonly path: string;
  readonly who: string;
  readonly portraitFile: string;
  readonly portraitFocus?: Focus | undefined;
  /** Side in px; a smaller picture is not enlarged. */
  readonly size: number;
}

/** A card that pages or people share, as PNG; `who` names the entry and its file. */
export interface CardJob {
  readonly kind: 'card';
  readonly path: string;
  readonly who: string;
  readonly content: CardContent;
  readonly theme: CardTheme;
  readonly portraitFile?: string | undefined;
  readonly portraitFocus?: Focus | undefined;
}

/** An image to publish at `path`, relative to the output folder, such as `badges/m-7k2q/reference-link.png`. */
export type ImageJob = BadgeJob | EmblemJob | LogoJob | IconJob | PortraitJob | CardJob;

/** The portrait that each format has room for. */
const portraitSize: Partial<Record<BadgeFormat, keyof PortraitSizes>> = {
  link: 'small',
  square: 'large',
  portrait: 'small',
};

/** Whether a format shows the portrait of whoever holds the badge. */
export const showsPortrait = (format: BadgeFormat): boolean => portraitSize[format] !== undefined;

const sourceOf = ({
  portraitFile: file,
  portraitFocus: focus,
}: BadgeJob | CardJob): PortraitSource | undefined => (file === undefined ? undefined : { file, focus });

const badgeBytes = async (job: BadgeJob): Promise<Buffer> => {
  const { who, content, theme, format } = job;
  const size = portraitSize[format];
  const source = sourceOf(job);
  const request = { who, content, theme };
  if (!source || !size) return layeredBadge(request, format);
  return withPortrait(source, who, (sizes) =>
    layeredBadge({ ...request, theme: framedTheme(theme, sizes.small) }, format, sizes[size]),
  );
};

const iconBytes = (job: IconJob): Promise<Buffer> =>
  job.width === undefined ? renderIco(job) : renderIcon(job, job.width);

const cardBytes = async (job: CardJob): Promise<Buffer> => {
  const source = sourceOf(job);
  if (!source) return layeredCard(job);
  return withPortrait(source, job.who, ({ large, small }) =>
    layeredCard({ ...job, theme: framedTheme(job.theme, small) }, large),
  );
};

/** The bytes of a job's image. Throws `NotDrawable` when it would come out wrong. */
export const imageBytes = async (job: ImageJob): Promise<Buffer> => {
  switch (job.kind) {
    case 'badge':
      return badgeBytes(job);
    case 'emblem-svg':
      return Buffer.from(renderEmblemSvg(job));
    case 'logo':
      return job.width === undefined ? Buffer.from(renderLogoSvg(job)) : renderLogoPng(job, job.width);
    case 'icon':
      return iconBytes(job);
    case 'card':
      return cardBytes(job);
    case 'portrait':
      return renderPortrait({ file: job.portraitFile, focus: job.portraitFocus }, job.size, job.who);
  }
};
