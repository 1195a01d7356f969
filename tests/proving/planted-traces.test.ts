import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import fc from 'fast-check';
import sharp, { type Exif } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Absent } from '../../src/core/absence.ts';
import type { Vocabulary } from '../../scripts/proving/distinctive.ts';
import { soughtPeople } from '../../scripts/proving/sought-people.ts';
import { textTraces, tracesIn, type Trace } from '../../scripts/proving/traces.ts';
import { plantedFolder, pngWith, utf16be, zipWith } from './planted-folder.ts';

const NAME = 'Ignacy Żółkiewny-Zurückgezogen';
const person: Absent = { id: 'm-wdrw', name: NAME, prints: [], wholly: true };
const nothing: Vocabulary = { has: () => false, starts: () => false };
const words: Vocabulary = { has: (word: string) => word === 'ignacy', starts: () => false };

const traces = async (
  files: Readonly<Record<string, string | Buffer>>,
  vocabulary = nothing,
): Promise<Trace[]> => tracesIn(plantedFolder(files), await soughtPeople([person], vocabulary, { root: '' }));

const jpeg = async (exif: Exif | undefined, xmp?: string): Promise<Buffer> => {
  const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#884422' } }).jpeg();
  if (exif) return plain.withExif(exif).toBuffer();
  return xmp === undefined ? plain.toBuffer() : plain.withXmp(xmp).toBuffer();
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${NAME}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

const pdf = (stream: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n'),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
const cmap =
  'begincmap\n2 beginbfchar\n<0001> <0049>\n<0002> <0067>\nendbfchar\n1 beginbfrange\n<0010> <0013> [<006E> <0061> <0063> <0079>]\nendbfrange';

describe('a trace of every kind is found', () => {
  it.each<[string, Trace['kind'], string, string | Buffer]>([
    ['as written', 'markup', 'a.html', `<p>${NAME}</p>`],
    ['in NFD', 'markup', 'a.html', NAME.normalize('NFD')],
    ['in upper case', 'text', 'a.txt', NAME.toUpperCase()],
    ['in lower case without accents', 'text', 'a.txt', 'ignacy zolkiewny zuruckgezogen'],
    ['with ü as ue', 'text', 'a.txt', 'Zurueckgezogen'],
    ['the other way round', 'text', 'a.txt', 'ŻÓŁKIEWNY Ignacy'],
    ['in one word', 'text', 'a.txt', 'ignacyzolkiewnyzuruckgezogen@x.example'],
    ['with soft hyphens', 'markup', 'a.html', 'Żół\u00adkiew&shy;ny'],
    ['cut by inline tags', 'markup', 'a.html', 'Żół<wbr>kie<b class="x">wny</b>'],
    ['in an attribute', 'markup', 'a.html', '<img alt="Portrait de Żółkiewny">'],
    ['as references', 'markup', 'a.html', '&#379;&#xF3;&lstrok;kiewny'],
    ['as references escaped twice', 'feed', 'a.xml', '&amp;#379;&amp;#xF3;&amp;lstrok;kiewny'],
    ['in an address', 'markup', 'a.html', 'mailto:x?subject=%C5%BB%C3%B3%C5%82kiewny'],
    ['in JSON escapes', 'text', 'a.json', '{"n":"\\u017b\\u00f3\\u0142kiewny"}'],
    ['after an escape', 'text', 'a.json', '{"n":"a\\nZolkiewny"}'],
    ['in a feed', 'feed', 'rss.xml', `<title>${NAME}</title>`],
    ['in a folded calendar', 'calendar', 'a.ics', 'SUMMARY:avec Żółk\r\n iewny\r\n'],
    ['in UTF-16, little-endian', 'text', 'a.txt', Buffer.from(`\ufeff${NAME}`, 'utf16le')],
    ['in UTF-16, big-endian', 'text', 'a.txt', utf16be(`\ufeff${NAME}`)],
    ['in Latin-1', 'binary', 'a.bin', Buffer.from('Zurückgezogen', 'latin1')],
    ['in compressed text', 'text', 'a.txt.br', brotliCompressSync(NAME)],
    [
      'in a search fragment',
      'search',
      'pagefind/a.pf_fragment',
      gzipSync(`pagefind_dcd{"url":"/a/","c":"${NAME}"}`),
    ],
    [
      'in a search filter',
      'search',
      'pagefind/a.pf_filter',
      gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(['mentor', [['Żółkiewny', [1]]]])])),
    ],
    [
      'in a search index, without its ending',
      'search',
      'pagefind/a.pf_index',
      gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode([[['zolkiewn', [[1, [2]]]]]])])),
    ],
    ['in a PDF', 'pdf', 'a.pdf', pdf(deflateSync('BT [(Ign) -20 (acy \\217) 5 (Zol) (kiewny)] TJ ET'))],
    [
      'in the information of a PDF',
      'pdf',
      'a.pdf',
      Buffer.from(`%PDF-1.7\n<</Title <FEFF${utf16be(NAME).toString('hex')}>>>`),
    ],
    [
      'in plain PNG text',
      'metadata',
      'a.png',
      pngWith('tEXt', Buffer.from('Title\0Zurückgezogen', 'latin1')),
    ],
    [
      'in compressed PNG text',
      'metadata',
      'a.png',
      pngWith('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(NAME)])),
    ],
    [
      'in international PNG text',
      'metadata',
      'a.png',
      pngWith('iTXt', Buffer.concat([Buffer.from('xmp\0\x01\0\0\0'), deflateSync(NAME)])),
    ],
    ['after the end of a PNG', 'metadata', 'a.png', pngWith('gAMA', Buffer.alloc(4), Buffer.from(NAME))],
    ['in an archive, deflated', 'text', 'badges.zip', zipWith('a.txt', deflateRawSync(NAME), 8)],
    [
      'in the name of a file of an archive',
      'binary',
      'badges.zip',
      zipWith('zolkiewny.png', Buffer.alloc(0), 0),
    ],
  ])('%s', async (_, kind, file, content) => {
    const found = await traces({ 'other.html': '<p>Rien</p>', [file]: content });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toContainEqual(expect.objectContaining({ file, kind, person: 'm-wdrw' }));
    expect(found.filter((one) => one.file === 'other.html')).toEqual([]);
  });

  it('in glyph numbers that a PDF maps to letters', async () => {
    const shown = deflateSync('BT [<00010002> 3 <0010001100120013>] TJ ET');
    const file = Buffer.concat([pdf(deflateSync(cmap)), pdf(shown).subarray(9)]);
    expect(await traces({ 'a.pdf': file })).toContainEqual(
      expect.objectContaining({ kind: 'pdf', what: 'part' }),
    );
  });

  it('in file and folder names', async () => {
    expect(await traces({ 'badges/m-wdrw/x.txt': '' })).toEqual([
      { file: 'badges/m-wdrw/x.txt', person: 'm-wdrw', what: 'id', kind: 'fileName', where: '' },
    ]);
  });

  it('in the EXIF and XMP of JPEG and WebP', async () => {
    const exif = await jpeg({ IFD0: { Artist: 'Ignacy Zolkiewny' } });
    const found = await traces({
      'exif.jpg': exif,
      'xmp.jpg': await jpeg(undefined, xmp),
      'exif.webp': await sharp(exif).keepMetadata().webp().toBuffer(),
    });
    expect([...new Set(found.map(({ file, kind }) => `${file} ${kind}`))]).toEqual([
      'exif.jpg metadata',
      'exif.webp metadata',
      'xmp.jpg metadata',
    ]);
  });
});

describe('a clean site passes', () => {
  it('with nothing of the person', async () => {
    expect(
      await traces({
        'a.html': '<p>Ignac, Żółk, zuruck gezogen, m-wdrwx, am-wdrw</p>',
        'a.png': pngWith('zTXt', Buffer.from('x not compressed')),
        'broken.gz': Buffer.from([0x1f, 0x8b, 1, 2, 3]),
        'broken.pdf': Buffer.from('%PDF-1.7 stream'),
        'broken.zip': Buffer.from('PK\x03\x04'),
      }),
    ).toEqual([]);
  });

  it('with words of the name that mean someone else', async () => {
    expect(await traces({ 'a.html': 'Ignacy Paderewski' }, words)).toEqual([]);
    expect(await traces({ 'a.html': 'Ignacy Żółkiewny' }, words)).not.toEqual([]);
  });
});

describe('whatever is written around it', () => {
  const noise = fc.string({
    unit: fc.constantFrom(' ', '<', '>', '&', '%', '\\', '"', 'é', '\n', '\0', '&amp;', '%C3'),
  });

  it('a name is found', async () => {
    const sought = await soughtPeople([person], nothing, { root: '' });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `${before} Żółkiewny ${after}`;
        expect(textTraces(Buffer.from(text), 'a.txt', sought).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
