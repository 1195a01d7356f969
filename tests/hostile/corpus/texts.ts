import { byFiles, inMarkdown, inMdx, inMentor, type Hostile, type Written } from '../hostile-file.ts';

const resources = 'src/content/resources/fr';
const skills = 'src/content/skills/fr';
const fields = 'label: x\nfamily: technical\n';
const bytes = (text: string, encoding: BufferEncoding): Buffer => Buffer.from(text, encoding);
const page = '---\ntitle: x\n---\n\nUn texte.\n';

/** Files that are not what a text file should be. */
const encodings: readonly Hostile[] = [
  byFiles(
    ['latin', 'encoding', `${resources}/latin.mdx`, 'not-utf8', 2],
    bytes('---\ntitle: \xe9t\xe9\n---\n\nUn texte.\n', 'latin1'),
  ),
  byFiles(
    ['latin-faq', 'encoding', 'src/content/faq/fr/latin.mdx', 'not-utf8', 5],
    bytes(`${page.slice(0, -1)} \xe9\n`, 'latin1'),
  ),
  byFiles(['utf16', 'encoding', `${skills}/utf16.yaml`, 'not-utf8'], bytes(`\uFEFF${fields}`, 'utf16le')),
  byFiles(['utf16-bare', 'encoding', `${skills}/utf16-bare.yaml`, 'not-utf8'], bytes(fields, 'utf16le')),
  byFiles(
    ['overlong', 'encoding', `${skills}/overlong.yaml`, 'not-utf8'],
    bytes(`label: \xc0\xaf\n`, 'latin1'),
  ),
  byFiles(
    ['surrogate', 'encoding', `${skills}/surrogate.yaml`, 'not-utf8'],
    bytes('label: \xed\xa0\x80\n', 'latin1'),
  ),
  byFiles(
    ['cut-letter', 'encoding', `${skills}/cut-letter.yaml`, 'not-utf8', 3],
    bytes(`${fields}# \xc3`, 'latin1'),
  ),
  byFiles(['null', 'encoding', `${skills}/null.yaml`, 'not-utf8', 2], 'label: x\nfamily: techn\0ical\n'),
  byFiles(
    ['escape', 'encoding', `${resources}/escape.mdx`, 'invisible-character', 5],
    '---\ntitle: x\n---\n\n\u001b]0;hostile\u0007\n',
  ),
  byFiles(
    ['binary', 'encoding', `${resources}/binary.mdx`, 'not-utf8'],
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
  ),
  byFiles(['empty-page', 'encoding', `${resources}/empty-page.mdx`, 'no-front-matter'], ''),
  byFiles(['blank-page', 'encoding', `${resources}/blank-page.mdx`, 'no-front-matter'], ' \n\t\n'),
  byFiles(
    ['fields-only', 'encoding', `${resources}/fields-only.mdx`, 'missing-field', 2],
    '---\ntitle: x\n---',
  ),
  byFiles(['unclosed', 'encoding', `${resources}/unclosed.mdx`, 'unclosed-front-matter'], '---\ntitle: x\n'),
  byFiles(['one-fence', 'encoding', `${resources}/one-fence.mdx`, 'unclosed-front-matter'], '---'),
  byFiles(
    ['toml', 'fence', `${resources}/toml.mdx`, 'no-front-matter'],
    '+++\ntitle = "x"\n+++\n\nexport const a = 1\n',
  ),
  byFiles(['json', 'fence', `${resources}/json.mdx`, 'no-front-matter'], '---json\n{"title": "x"}\n---\n'),
  byFiles(['late-fence', 'fence', `${resources}/late-fence.mdx`, 'no-front-matter'], `\n\n${page}`),
  byFiles(['bom-twice', 'encoding', `${resources}/bom-twice.mdx`, 'no-front-matter'], `\uFEFF\uFEFF${page}`),
  byFiles(['huge', 'size', `${resources}/huge.mdx`, 'file-too-big'], `${page}${'a '.repeat(600_000)}`),
  byFiles(
    ['huge-line', 'size', `${skills}/huge-line.yaml`, 'file-too-big'],
    `label: ${'x'.repeat(1_000_000)}`,
  ),
];

/** Names that an address, a disk or a reader would take for something else. */
const names: readonly Hostile[] = [
  // Windows itself cannot write these: nobody plants them there.
  ...(process.platform === 'win32' ? [] : ['con', 'nul', 'com1']).map((name) =>
    byFiles([`name-${name}`, 'fileName', `${skills}/${name}.yaml`, 'reserved-name'], fields),
  ),
  byFiles(['name-dots', 'fileName', `${skills}/x..yaml`, 'bad-file-name'], fields),
  byFiles(['name-double', 'fileName', `${skills}/x.js.yaml`, 'bad-file-name'], fields),
  byFiles(['name-emoji', 'fileName', `${skills}/🎉.yaml`, 'bad-file-name'], fields),
  byFiles(['name-long', 'fileName', `${skills}/${'a'.repeat(250)}.yaml`, 'bad-file-name'], fields),
  byFiles(['name-space', 'fileName', `${skills}/a b.yaml`, 'bad-file-name'], fields),
  byFiles(['name-capitals', 'fileName', `${skills}/Lean.yaml`, 'bad-file-name'], fields),
  byFiles(['name-extension', 'fileName', `${resources}/x.js`, 'wrong-extension'], 'export {}'),
  byFiles(['name-astro', 'fileName', `${resources}/x.astro`, 'wrong-extension'], '---\nprocess.exit()\n---'),
  byFiles(['name-html', 'fileName', `${resources}/x.html`, 'document-file'], '<script>1</script>'),
  byFiles(['name-underscore', 'fileName', `${skills}/_x.yaml`, 'bad-file-name'], fields),
  byFiles(['name-proto', 'prototype', `${skills}/__proto__.yaml`, 'bad-file-name'], fields),
  byFiles(['name-cyrillic', 'unicode', 'src/content/mentors/fr/m-7k2а.md', 'bad-file-name'], page),
  byFiles(['name-zero-width', 'unicode', 'src/content/mentors/fr/m-7k\u200b2q.md', 'bad-file-name'], page),
  byFiles(['name-bidi', 'unicode', `${skills}/a\u202elmay.yaml`, 'bad-file-name'], fields),
  {
    ...byFiles(['name-folder', 'prototype', 'src/content/__proto__', 'unknown-collection'], ''),
    files: { 'src/content/__proto__/fr/x.yaml': fields },
  },
];

const person: readonly Written[] = [
  ['bidi', 'unicode', 'displayName: "Anne \u202eetoC"', 'invisible-character'],
  ['isolate', 'unicode', 'displayName: "Anne \u2066Cote\u2069"', 'invisible-character'],
  ['zero-width', 'unicode', 'displayName: "An\u200bne Cote"', 'invisible-character'],
  ['joiner', 'unicode', 'displayName: "An\u200dne Cote"', 'invisible-character'],
  ['tags', 'unicode', 'displayName: "Anne \u{E0061}\u{E0062}"', 'invisible-character'],
  ['zalgo', 'unicode', `displayName: "A${'\u0336'.repeat(50)}nne"`, 'not-drawable'],
  ['mixed', 'unicode', 'displayName: "Аnne Cote"', 'mixed-alphabets'],
  ['emoji', 'unicode', 'displayName: "Anne 🎉"', 'not-drawable'],
  ['markup', 'xssSheet', 'displayName: "<img src=x onerror=globalThis.hostile=1>"'],
  ['entity', 'xssSheet', 'displayName: "&lt;script&gt;"'],
  ['template', 'mdxCode', 'displayName: "{{constructor}} ${1}"'],
  ['formula', 'link', 'displayName: "=HYPERLINK(1)"'],
  ['newline', 'encoding', 'displayName: "Anne\\nBCC: x@evil.example"', 'invisible-character'],
];

const bodies: readonly Written[] = [
  ['body-bidi', 'unicode', 'Un texte \u202e qui tourne', 'invisible-character'],
  ['body-separators', 'unicode', 'Un texte\u2028sur deux\u2029lignes'],
  ['body-nel', 'unicode', 'Un texte\u0085sur deux lignes', 'invisible-character'],
  ['body-crlf', 'encoding', 'Un texte.\r\n\r\nUn autre.\r\n'],
  ['body-form-feed', 'encoding', 'Un texte.\f\fUn autre.', 'invisible-character'],
  ['body-html-entity', 'encoding', 'Un&nbsp;texte&zwnj; &#0; &#x110000; &bogus;'],
];

export const hostileTexts: readonly Hostile[] = [
  ...encodings,
  ...names,
  ...person.map((one) => inMentor(one, 'displayName: Aurélie Roy')),
  ...bodies.map(inMdx),
  ...bodies.map(([name, ...rest]) => inMarkdown([`${name}-md`, ...rest])),
];
