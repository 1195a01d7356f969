import type { BadgeContent, BadgeFormat, BadgeTheme } from '../../src/badges/badge-content.ts';
import { renderBadge, renderEmblemSvg } from './badge-image.ts';
import { renderLogoPng, renderLogoSvg, type LogoRequest } from './logo-image.ts';
import { portraitDataUri, renderPortrait } from './portrait-image.ts';

/** A badge as PNG. The picture is given as a file; `content.portrait` is made from it at the size the format needs. */
export interface BadgeJob {
  readonly kind: 'badge';
  readonly path: string;
  readonly who: string;
  readonly content: Omit<BadgeContent, 'portrait'>;
  readonly theme: BadgeTheme;
  readonly format: BadgeFormat;
  readonly portraitFile?: string | undefined;
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

/** A square portrait for the site, WebP. */
export interface PortraitJob {
  readonly kind: 'portrait';
  readonly path: string;
  readonly who: string;
  readonly portraitFile: string;
  /** Side in px; a smaller picture is not enlarged. */
  readonly size: number;
}

/** An image to publish at `path`, relative to the output folder, such as `badges/m-7k2q/reference-link.png`. */
export type ImageJob = BadgeJob | EmblemJob | LogoJob | PortraitJob;

/** Side of the portrait in each format, in px: the largest frame that a composition gives it. */
const portraitSide: Partial<Record<BadgeFormat, number>> = { link: 148, square: 628, portrait: 184 };

const badgeContent = async ({ who, content, format, portraitFile }: BadgeJob): Promise<BadgeContent> => {
  const side = portraitSide[format];
  if (!portraitFile || !side) return content;
  return { ...content, portrait: await portraitDataUri(portraitFile, side, who) };
};

/** The bytes of a job's image. Throws `NotDrawable` when it would come out wrong. */
export const imageBytes = async (job: ImageJob): Promise<Buffer> => {
  switch (job.kind) {
    case 'badge':
      return renderBadge({ who: job.who, content: await badgeContent(job), theme: job.theme }, job.format);
    case 'emblem-svg':
      return Buffer.from(renderEmblemSvg(job));
    case 'logo':
      return job.width === undefined ? Buffer.from(renderLogoSvg(job)) : renderLogoPng(job, job.width);
    case 'portrait':
      return renderPortrait(job.portraitFile, job.size, job.who);
  }
};
