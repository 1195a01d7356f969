import sharp, { type Sharp } from 'sharp';

/** A word that cameras and programs would leave beside the pixels. */
export const marker = 'TRACEUR-4812';

/** Where the picture was taken, by whom and with what, in every way that a file can tell. */
export const telling = (picture: Sharp): Sharp =>
  picture
    .withIccProfile('p3')
    .withExif({
      IFD0: { Artist: marker, Copyright: marker, Model: marker },
      IFD2: { DateTimeOriginal: '2026:11:21 08:00:00', UserComment: marker },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 13/1 0/1', GPSAreaInformation: marker },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${marker}</rdf:RDF></x:xmpmeta>`);

/** The four quarters of a picture, from the upper left in the order of reading. */
export const quarters = ['#D02020', '#20A040', '#2040D0', '#F0E020'] as const;

/** An upright picture of four quarters. */
export const quartered = (width: number, height: number): Sharp => {
  const [w, h] = [width / 2, height / 2];
  const places = [
    [0, 0],
    [w, 0],
    [0, h],
    [w, h],
  ] as const;
  return sharp({ create: { width, height, channels: 3, background: '#FFFFFF' } }).composite(
    places.map(([left, top], index) => ({
      input: { create: { width: w, height: h, channels: 3, background: quarters[index] ?? '' } },
      left,
      top,
    })),
  );
};
