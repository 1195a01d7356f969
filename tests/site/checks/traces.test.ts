import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { plantedSite } from './planted.ts';
import { tracesOf } from './traces.ts';

const NAME = 'Hélène Tranchemontagne';

/** A PNG reduced to its signature and one chunk: enough for what reads chunks. */
function pngWith(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(8);
  chunk.writeUInt32BE(content.length);
  chunk.write(type, 4, 'latin1');
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk, content, Buffer.alloc(4)]);
}

test.each<[string, Record<string, string | Buffer>]>([
  ['as written', { 'a.html': `<p>${NAME}</p>` }],
  ['in NFD', { 'a.html': NAME.normalize('NFD') }],
  ['in upper case', { 'a.html': NAME.toUpperCase() }],
  ['without accents', { 'a.txt': 'helene tranchemontagne' }],
  ['over two lines', { 'a.html': 'Hélène\n   Tranchemontagne' }],
  ['with a no-break space', { 'a.html': 'Hélène&#xA0;Tranchemontagne, Hélène&nbsp;Tranchemontagne' }],
  ['as character references', { 'a.html': 'H&#233;l&#xe8;ne Tranchemontagne' }],
  ['in an address', { 'a.html': 'mailto:H%C3%A9l%C3%A8ne%20Tranchemontagne' }],
  ['in an e-mail address', { 'a.html': 'helene.tranchemontagne@brelanor.example' }],
  ['in JSON escapes', { 'a.json': '{"name":"H\\u00e9l\\u00e8ne Tranchemontagne"}' }],
  ['in the name of a file', { 'badges/helene-tranchemontagne.png': '' }],
  ['in a search fragment', { 'pagefind/fragment/fr_1.pf_fragment': gzipSync(`pagefind_dcd{"t":"${NAME}"}`) }],
  ['in Latin-1', { 'a.jpg': Buffer.from(NAME, 'latin1') }],
  ['in a plain PNG text', { 'a.png': pngWith('tEXt', Buffer.from(`Title\0${NAME}`, 'latin1')) }],
  [
    'in a compressed PNG text',
    { 'a.png': pngWith('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(NAME)])) },
  ],
  [
    'in a compressed international PNG text',
    { 'a.png': pngWith('iTXt', Buffer.concat([Buffer.from('xmp x\0\x01\0\0\0'), deflateSync(NAME)])) },
  ],
])('finds a name %s', (_, files) => {
  const { dir } = plantedSite(files);
  expect(tracesOf(dir, [NAME])).toEqual([`${Object.keys(files)[0] ?? ''}: ${NAME}`]);
});

test('finds letters that have no accent to lose', () => {
  const { dir } = plantedSite({ 'a.html': 'ignacy zolkiewny' });
  expect(tracesOf(dir, ['Ignacy Żółkiewny'])).toEqual(['a.html: Ignacy Żółkiewny']);
});

test('finds nothing where the person is not named', () => {
  const { dir } = plantedSite({
    'a.html': '<p>Hélène Martin, la montagne tranche</p>',
    'b.png': pngWith('zTXt', Buffer.from('x not compressed')),
  });
  expect(tracesOf(dir, [NAME])).toEqual([]);
});
