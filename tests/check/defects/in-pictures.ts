import { plainPicture } from '../company/company-files.ts';
import { mentor, testimonial, type Defect } from './defect.ts';

/** The first box of a picture of a phone. */
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** A picture that declares another size. */
const declaring = (width: number, height: number): Buffer => {
  const bytes = Buffer.from(plainPicture);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

/** A profile whose photo holds these bytes, under the name that it has or another. */
const asPhoto = (id: Defect['id'], bytes: Buffer | string, name = 'm-7k2q.png'): Defect => ({
  id,
  file: mentor,
  swap: ['photos/m-7k2q.png', `photos/${name}`],
  files: { [`src/content/mentors/photos/${name}`]: bytes },
  at: `photos/${name}`,
});

/** Pictures, videos and the words that replace them. */
export const defectsInPictures: readonly Defect[] = [
  { id: 'missing-alt', file: mentor, swap: ['  alt: Portrait abstrait sur fond jaune\n', ''], at: 'photo' },
  {
    id: 'missing-alt',
    file: mentor,
    swap: ['  alt: Portrait abstrait sur fond jaune', '  alt: ""'],
    at: 'alt',
  },
  {
    id: 'empty-alt-words',
    file: mentor,
    swap: ['alt: Portrait abstrait sur fond jaune', 'alt: Photo'],
    at: 'alt',
  },
  { id: 'missing-picture', file: mentor, swap: ['m-7k2q.png', 'absent.png'], at: 'absent.png' },
  {
    id: 'picture-outside',
    file: mentor,
    swap: ['../photos/m-7k2q.png', '../../../../secret.png'],
    at: 'secret',
  },
  asPhoto('not-a-picture', '<svg onload="x"/>'),
  asPhoto('not-a-picture', plainPicture, 'm-7k2q.jpg'),
  asPhoto('heic-picture', heic, 'm-7k2q.heic'),
  asPhoto('heic-picture', heic),
  asPhoto('broken-picture', plainPicture.subarray(0, -8)),
  asPhoto('picture-too-heavy', Buffer.concat([plainPicture, Buffer.alloc(20_000_001)])),
  asPhoto('picture-too-large', declaring(50_000, 50_000)),
  asPhoto('portrait-too-narrow', declaring(3, 2000)),
  asPhoto('small-portrait', declaring(640, 319)),
  asPhoto('others-portrait', plainPicture, 'p-9x8y.png'),
  { id: 'other-capitals', file: mentor, swap: ['m-7k2q.png', 'M-7k2q.png'], at: 'M-7k2q.png' },
  {
    id: 'other-accents',
    file: mentor,
    swap: ['m-7k2q.png', 'm\u00E9-7k2q.png'],
    files: { 'src/content/mentors/photos/me\u0301-7k2q.png': plainPicture },
    at: 'm\u00E9-7k2q.png',
  },
  {
    id: 'backslash',
    file: mentor,
    swap: ['src: ../photos/m-7k2q.png', String.raw`src: ..\photos\m-7k2q.png`],
    at: 'photos',
  },
  {
    id: 'missing-file',
    file: testimonial,
    swap: [
      'mentions:',
      'video:\n  src: /media/a.mp4\n  poster: /media/a.png\n  transcript: Bonjour.\nmentions:',
    ],
    files: {
      'public/media/a.png': plainPicture,
      'src/content/testimonials/en/attendre.md': undefined,
    },
    at: '/media/a.mp4',
    also: ['untranslated'],
  },
];
