export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'other';

/** Format by the first bytes of a file, whatever its name says. */
export const pictureFormat = (bytes: Buffer): PictureFormat => {
  const text = bytes.toString('latin1', 0, 16);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) !== 'ftyp') return 'other';
  if (/^avi[fs]/.test(text.slice(8))) return 'avif';
  return /^(hei[cxms]|hev[cx]|mif1|msf1)/.test(text.slice(8)) ? 'heic' : 'other';
};
