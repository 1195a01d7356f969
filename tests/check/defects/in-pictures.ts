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
  {
    id: 'not-a-picture',
    file: mentor,
    files: { 'src/content/mentors/photos/m-7k2q.png': '<svg onload="x"/>' },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'not-a-picture',
    file: mentor,
    swap: ['m-7k2q.png', 'm-7k2q.jpg'],
    files: { 'src/content/mentors/photos/m-7k2q.jpg': plainPicture },
    at: 'photos/m-7k2q.jpg',
  },
  {
    id: 'heic-picture',
    file: mentor,
    files: { 'src/content/mentors/photos/m-7k2q.png': heic },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'broken-picture',
    file: mentor,
    files: { 'src/content/mentors/photos/m-7k2q.png': plainPicture.subarray(0, -8) },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'heic-picture',
    file: mentor,
    swap: ['m-7k2q.png', 'm-7k2q.heic'],
    files: { 'src/content/mentors/photos/m-7k2q.heic': heic },
    at: 'm-7k2q.heic',
  },
  {
    id: 'picture-too-heavy',
    file: mentor,
    files: {
      'src/content/mentors/photos/m-7k2q.png': Buffer.concat([plainPicture, Buffer.alloc(20_000_001)]),
    },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'picture-too-large',
    file: mentor,
    files: { 'src/content/mentors/photos/m-7k2q.png': declaring(50_000, 50_000) },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'portrait-too-narrow',
    file: mentor,
    files: { 'src/content/mentors/photos/m-7k2q.png': declaring(3, 2000) },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'small-portrait',
    file: mentor,
    files: { 'src/content/mentors/photos/m-7k2q.png': declaring(640, 319) },
    at: 'photos/m-7k2q.png',
  },
  {
    id: 'others-portrait',
    file: mentor,
    swap: ['photos/m-7k2q.png', 'photos/p-9x8y.png'],
    files: { 'src/content/mentors/photos/p-9x8y.png': plainPicture },
    at: 'photos/p-9x8y.png',
  },
  { id: 'other-capitals', file: mentor, swap: ['m-7k2q.png', 'M-7k2q.png'], at: 'M-7k2q.png' },
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
