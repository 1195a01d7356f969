import { deflateSync } from 'node:zlib';
import { plainPicture } from '../../check/company/company-files.ts';
import { inMentor, type Hostile, type Written } from '../hostile-file.ts';

const photos = 'src/content/mentors/photos';
/** The line of the portrait before an attack is written over it. */
const src = '  src: ../photos/portrait.png';
const hostile = '<script>globalThis.hostile=1</script>';

const crcOf = (bytes: Buffer): number => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crcOf(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

/** A PNG that declares a size, whatever it holds. */
const png = (width: number, height: number, ...more: readonly Buffer[]): Buffer => {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    plainPicture.subarray(0, 8),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The smallest picture that starts as a JPEG and says its size. */
const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan]);
};

const webp = (width: number, height: number): Buffer => {
  const body = Buffer.alloc(18);
  body.write('VP8X', 0, 'latin1');
  body.writeUInt32LE(10, 4);
  body.writeUIntLE(width - 1, 12, 3);
  body.writeUIntLE(height - 1, 15, 3);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
};

const box = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

/** The boxes of an AVIF or a HEIC down to the one that says its size. */
const heif = (brand: string, width: number, height: number): Buffer => {
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const properties = box('iprp', box('ipco', box('ispe', size)));
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0mif1`, 'latin1')),
    box('meta', Buffer.concat([Buffer.alloc(4), properties])),
  ]);
};

type Planted = readonly [name: string, bytes: Buffer | string, id?: Written[3], extension?: string];

const planted: readonly Planted[] = [
  ['svg-as-png', `<svg xmlns="http://www.w3.org/2000/svg" onload="1">${hostile}</svg>`, 'not-a-picture'],
  ['html-as-png', `<!DOCTYPE html>${hostile}`, 'not-a-picture'],
  ['gif-script', `GIF89a/*${'\0'.repeat(8)}*/=1;globalThis.hostile=1`, 'not-a-picture'],
  ['bmp-script', `BM/*${'\0'.repeat(20)}*/=1;globalThis.hostile=1`, 'not-a-picture'],
  ['zip-as-jpg', 'PK\u0003\u0004', 'not-a-picture', 'jpg'],
  ['pdf-as-jpg', '%PDF-1.7\n/OpenAction', 'not-a-picture', 'jpg'],
  ['executable', 'MZ\u0090\0', 'not-a-picture'],
  ['jpeg-as-png', jpeg(10, 10), 'not-a-picture'],
  ['png-as-jpg', plainPicture, 'not-a-picture', 'jpg'],
  ['empty-picture', '', 'not-a-picture'],
  ['cut', plainPicture.subarray(0, 20), 'broken-picture'],
  ['no-head', Buffer.concat([plainPicture.subarray(0, 8), chunk('IEND', Buffer.alloc(0))]), 'broken-picture'],
  ['no-size', png(0, 0), 'broken-picture'],
  ['bomb-png', png(50_000, 50_000), 'picture-too-large'],
  ['bomb-tall', png(1, 2_000_000_000), 'picture-too-large'],
  ['bomb-jpg', jpeg(65_500, 65_500), 'picture-too-large', 'jpg'],
  ['bomb-webp', webp(16_384, 16_384), 'picture-too-large', 'webp'],
  ['bomb-avif', heif('avif', 60_000, 60_000), 'picture-too-large', 'avif'],
  [
    'heavy',
    Buffer.concat([plainPicture.subarray(0, 33), Buffer.alloc(21_000_000), plainPicture.subarray(33)]),
    'picture-too-heavy',
  ],
  ['heic', heif('heic', 3024, 4032), 'heic-picture', 'heic'],
  [
    'boxes',
    Buffer.concat([heif('avif', 10, 10), Buffer.from([0xff, 0xff, 0xff, 0xff])]),
    'broken-picture',
    'avif',
  ],
  ['png-html', Buffer.concat([plainPicture, Buffer.from(hostile)])],
  [
    'png-text',
    Buffer.concat([
      plainPicture.subarray(0, 33),
      chunk('tEXt', Buffer.from(`Comment\0${hostile}`)),
      plainPicture.subarray(33),
    ]),
  ],
  ['png-zip', Buffer.concat([plainPicture, Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1')])],
];

const paths: readonly Written[] = [
  ['path-private', 'traversal', '  src: ../../../../private/key.png', 'picture-outside'],
  ['path-far', 'traversal', `  src: ${'../'.repeat(300)}etc/passwd.png`, 'picture-outside'],
  ['path-absolute', 'traversal', '  src: /etc/passwd.png', 'bad-format'],
  ['path-file', 'traversal', '  src: file:///etc/passwd.png', 'bad-format'],
  ['path-unc', 'traversal', String.raw`  src: \\evil.example\share\a.png`, 'bad-format'],
  ['path-drive', 'traversal', '  src: C:/Windows/a.png', 'bad-format'],
  ['path-encoded', 'traversal', '  src: "%2e%2e/%2e%2e/a.png"', 'bad-format'],
  ['path-null', 'traversal', '  src: "../photos/a.png\\0.png"', 'bad-format'],
  ['path-remote', 'outside', '  src: https://evil.example/a.png', 'bad-format'],
  ['path-data', 'outside', '  src: data:image/png;base64,AA', 'bad-format'],
  ['path-svg', 'polyglot', '  src: ../photos/a.svg', 'bad-format'],
  ['path-gif', 'polyglot', '  src: ../photos/a.gif', 'bad-format'],
  ['path-folder', 'traversal', '  src: ../photos/.png', 'missing-picture'],
  ['path-other', 'traversal', '  src: ../fr/../photos/m-9999.png', 'missing-picture'],
  ['path-device', 'fileName', '  src: ../photos/con.png', 'missing-picture'],
  ['path-stream', 'fileName', '  src: "../photos/m-7k2q.png::$DATA.png"', 'bad-format'],
  ['path-long', 'size', `  src: ../photos/${'a'.repeat(5000)}.png`, 'missing-picture'],
  ['path-neighbour', 'traversal', '  src: ../photos/m-7k2q.png', 'others-portrait'],
  ['focus-text', 'size', `${src}\n  focus: [left, top]`, 'wrong-type', '  focus:'],
  ['focus-far', 'size', `${src}\n  focus: [50, 1e300]`, 'out-of-range', '  focus:'],
  ['focus-many', 'size', `${src}\n  focus: [1, 2, 3]`, 'too-many', '  focus:'],
  ['focus-nan', 'yamlTrap', `${src}\n  focus: [.nan, 2]`, 'wrong-type', '  focus:'],
];

const video = (own: string): string => `video:\n  ${own}\n  poster: /media/a.png\n  transcript: Bonjour.\n`;
const inVideo: readonly Written[] = [
  ['video-above', 'traversal', video('src: /../private/a.mp4'), 'missing-file', 'src: /..'],
  ['video-host', 'outside', video('src: //evil.example/a.mp4'), 'bad-format', 'src: //'],
  ['video-remote', 'outside', video('src: https://evil.example/a.mp4'), 'bad-format', 'src: https'],
  ['video-script', 'xssSheet', video('src: javascript:a.mp4'), 'bad-format', 'src: java'],
  [
    'video-captions',
    'traversal',
    video('src: /a.mp4\n  captions: /../../private/a.vtt'),
    'missing-file',
    'captions',
  ],
];

export const hostilePictures: readonly Hostile[] = [
  ...planted.map(([name, bytes, id, extension = 'png']) => {
    const file = `m-h${name.replaceAll('-', '')}.${extension}`;
    const to = `  src: ../photos/${file}`;
    return inMentor([name, id === 'picture-too-large' ? 'bomb' : 'polyglot', to, id], src, {
      [`${photos}/${file}`]: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
    });
  }),
  ...paths.map((one) => inMentor(one, src)),
  ...inVideo.map(([name, kind, text, ...rest]) =>
    inMentor([name, kind, `${text}charter:`, ...rest], 'charter:', { 'public/media/a.png': plainPicture }),
  ),
];
