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

/** A PNG of at most 256 px as an ICO file, for what asks for `favicon.ico`: a directory of one image, then the PNG. */
export const asIco = (png: Buffer, width: number): Buffer => {
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(1, 4);
  directory.writeUInt8(width % 256, 6);
  directory.writeUInt8(width % 256, 7);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt16LE(32, 12);
  directory.writeUInt32LE(png.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, png]);
};
