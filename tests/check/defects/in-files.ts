import { page, programme, type Defect } from './defect.ts';

/** Folders, file names, fences and YAML. */
export const defectsInFiles: readonly Defect[] = [
  {
    id: 'unknown-collection',
    file: 'src/content/mentor',
    files: { 'src/content/mentor/fr/x.md': '' },
    at: 1,
  },
  { id: 'unknown-locale', file: 'src/content/faq/frr', files: { 'src/content/faq/frr/x.mdx': '' }, at: 1 },
  {
    id: 'wrong-extension',
    file: 'src/content/sites/fr/lyon.yml',
    files: { 'src/content/sites/fr/lyon.yml': 'name: Lyon' },
    at: 1,
  },
  {
    id: 'bad-file-name',
    file: 'src/content/sites/fr/Île de Nantes.yaml',
    files: { 'src/content/sites/fr/Île de Nantes.yaml': 'name: Lyon' },
    at: 1,
  },
  {
    id: 'reserved-name',
    file: 'src/content/sites/fr/aux.yaml',
    files: { 'src/content/sites/fr/aux.yaml': 'name: Lyon' },
    at: 1,
  },
  {
    id: 'misplaced-file',
    file: 'src/content/pages/why.mdx',
    files: { 'src/content/pages/why.mdx': '---\n---' },
    at: 1,
  },
  {
    id: 'file-too-big',
    file: 'src/content/skills/fr/big.yaml',
    files: { 'src/content/skills/fr/big.yaml': `label: ${'x'.repeat(600_000)}` },
    at: 1,
    also: ['untranslated'],
  },
  {
    id: 'not-utf8',
    file: 'src/content/skills/fr/latin.yaml',
    files: {
      'src/content/skills/fr/latin.yaml': Buffer.from('family: technical\nlabel: \xe9t\xe9\n', 'latin1'),
    },
    at: 2,
    also: ['untranslated'],
  },
  {
    id: 'not-utf8',
    file: 'src/content/mentors/fr/m-7k2q.md',
    files: { 'src/content/mentors/fr/m-7k2q.md': Buffer.from('---\ndisplayName: Aur\xe9lie\n', 'latin1') },
    at: 2,
  },
  {
    id: 'more-problems',
    file: page,
    swap: ['lead:', `${Array.from({ length: 120 }, (_, index) => `key${index}: x\n`).join('')}lead:`],
    at: 1,
    also: ['unknown-key'],
  },
  { id: 'no-front-matter', file: page, swap: ['---\ntitle', 'title'], at: 1 },
  { id: 'unclosed-front-matter', file: page, swap: ['---\n\nUn texte', '\nUn texte'], at: 1 },
  { id: 'yaml-syntax', file: page, swap: ['title: Pourquoi', 'title: "Pourquoi'], at: 2 },
  {
    id: 'yaml-syntax',
    file: programme,
    swap: ['lead: Six mois', 'lead: Six mois : en tout'],
    at: 'Six mois : en',
  },
  { id: 'yaml-tab', file: programme, swap: ['  rhythm: chaque', '\trhythm: chaque'], at: '\trhythm' },
  { id: 'duplicate-key', file: page, swap: ['lead:', 'title: Encore\nlead:'], at: 'title: Encore' },
  { id: 'yaml-alias', file: page, swap: ['title: Pourquoi', 'title: &a Pourquoi'], at: 2 },
  {
    id: 'yaml-alias',
    file: page,
    swap: ['title: Pourquoi\nlead: Parce que.', 'title: &a x\nlead: *a'],
    at: 2,
    also: ['yaml-alias'],
  },
  { id: 'yaml-tag', file: page, swap: ['title: Pourquoi', 'title: !!js/function Pourquoi'], at: 2 },
  { id: 'unsafe-key', file: page, swap: ['lead:', '__proto__: {admin: true}\nlead:'], at: '__proto__' },
  { id: 'not-fields', file: page, swap: ['title: Pourquoi\nlead: Parce que.', '- un\n- deux'], at: 2 },
  { id: 'nested-too-deep', file: page, swap: ['title: Pourquoi', `title: ${'['.repeat(5000)}`], at: 2 },
];
