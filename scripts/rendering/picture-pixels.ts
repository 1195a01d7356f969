import sharp from 'sharp';
import { Bounded } from './bounded.ts';
import type { Ink } from './ink.ts';
import { inkOf } from './ink-well.ts';
import type { ImageSize } from './drawn.ts';
import type { Frame } from './paint-list.ts';
import type { Picture } from './picture.ts';

const drawings = new Bounded<Picture>(5e6, ({ data }) => data.length);

/** The picture of a data URI at a size in px; drawings that many badges share are kept, 5 MB of them. */
export const pictureAt = async (src: string, { width, height }: ImageSize): Promise<Picture> => {
  const key = `${width} ${height} ${src}`;
  const known = drawings.get(key);
  if (known) return known;
  const comma = src.indexOf(',');
  const body = src.slice(comma + 1);
  const bytes = src.slice(0, comma).endsWith(';base64')
    ? Buffer.from(body, 'base64')
    : Buffer.from(decodeURIComponent(body));
  const { data, info } = await sharp(bytes)
    .resize(width, height, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture: Picture = { width: info.width, height: info.height, channels: 4, data };
  return drawings.set(key, picture);
};

const frames = new Bounded<Ink>(2e6, ({ cover }) => cover.length);

/** A quarter circle as a cubic curve: how far its handles reach, in radii. */
const handle = 0.5522847498;

/** The inside of a frame as coverage. `radius` is four lengths in px, clockwise from the upper left corner. */
export const frameInk = ({ left, top, width, height, radius }: Frame): Ink => {
  const key = `${left} ${top} ${width} ${height} ${radius}`;
  const known = frames.get(key);
  if (known) return known;
  const [a = 0, b = 0, c = 0, d = 0] = radius.split(' ').map((one) => Number.parseFloat(one));
  const [right, bottom] = [left + width, top + height];
  const near = 1 - handle;
  const ink = inkOf({ left, top, width, height }, (well) => {
    well.moveTo(left + a, top);
    well.lineTo(right - b, top);
    well.cubicTo([right - b * near, top, right, top + b * near, right, top + b]);
    well.lineTo(right, bottom - c);
    well.cubicTo([right, bottom - c * near, right - c * near, bottom, right - c, bottom]);
    well.lineTo(left + d, bottom);
    well.cubicTo([left + d * near, bottom, left, bottom - d * near, left, bottom - d]);
    well.lineTo(left, top + a);
    well.cubicTo([left, top + a * near, left + a * near, top, left + a, top]);
  });
  return frames.set(key, ink);
};
