import type { PortraitSource } from '../../scripts/rendering/portrait-image.ts';
import { withPortrait, type PortraitSide } from '../../scripts/rendering/portrait-pixels.ts';
import type { Picture } from '../../scripts/rendering/picture.ts';

/** A copy of a portrait as badges get it: its own memory is given back after use. */
export const portraitOf = (source: PortraitSource, side: PortraitSide): Promise<Picture> =>
  withPortrait(source, { side, who: 'm-7k2q' }, (one) =>
    Promise.resolve({ ...one, data: Uint8Array.from(one.data) }),
  );
