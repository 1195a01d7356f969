import { encodedPng } from './drawn.ts';
import { renderLogoSvg, type LogoRequest } from './logo-image.ts';

/** A square icon of the site: the mark of its logo, `inset` from each side (a share of it), on a ground or on none. */
export interface IconRequest extends LogoRequest {
  readonly inset: number;
  readonly ground?: string | undefined;
}

/** An icon as PNG bytes, `width` px wide. */
export const renderIcon = ({ inset, ground, ...request }: IconRequest, width: number): Promise<Buffer> => {
  const side = 100 * (1 - 2 * inset);
  const place = `x="${100 * inset}" y="${100 * inset}" width="${side}" height="${side}"`;
  const mark = renderLogoSvg({ ...request, form: 'mark' }).replace(
    /^<svg([^>]*?) width="[^"]*" height="[^"]*"/,
    `<svg$1 ${place}`,
  );
  const paper = ground === undefined ? '' : `<path fill="${ground}" d="M0 0H100V100H0Z"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">${paper}${mark}</svg>`;
  return encodedPng(svg, { opaque: ground !== undefined, width });
};

/** The widths of `favicon.ico`, px: a tab, a tab of a dense screen, a shortcut. */
const icoWidths = [16, 32, 48] as const;

/** An icon as ICO, for what asks for `favicon.ico`: how many images, an entry for each, then their PNGs. */
export const renderIco = async (icon: IconRequest): Promise<Buffer> => {
  const images = await Promise.all(
    icoWidths.map(async (width) => ({ width, png: await renderIcon(icon, width) })),
  );
  const [header, entry] = [6, 16];
  const directory = Buffer.alloc(header + entry * images.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(images.length, 4);
  let place = directory.length;
  for (const [i, { width, png }] of images.entries()) {
    const at = header + entry * i;
    directory.writeUInt8(width, at);
    directory.writeUInt8(width, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(place, at + 12);
    place += png.length;
  }
  return Buffer.concat([directory, ...images.map(({ png }) => png)]);
};
