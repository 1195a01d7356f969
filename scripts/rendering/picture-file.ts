import sharp, { type Sharp, type SharpOptions } from 'sharp';

// Files would be kept by their names, and a photo that was replaced be drawn as the one before. What is used again is
// kept by our own caches, whose limits are known.
sharp.cache(false);

/** What a camera or a phone gets wrong in a header is read over; a file that is cut short is refused. */
export const lenient = { failOn: 'error' } as const satisfies SharpOptions;

/** The file of a picture, as it is now. */
export const pictureFile = (file: string): Sharp => sharp(file, lenient);
