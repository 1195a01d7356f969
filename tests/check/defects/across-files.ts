import {
  award,
  charter,
  event,
  mentor,
  mentorInEnglish,
  page,
  programme,
  testimonial,
  type Defect,
} from './defect.ts';
import { companySettings } from '../company/settings.ts';
import { people } from '../company/people.ts';
import { programmes } from '../company/programmes.ts';
import { words } from '../company/words.ts';

const consent = 'private/consents/m-7k2q.yaml';
const participations = 'private/participations/m-7k2q.yaml';
const recognition = 'src/content/recognition/fr';
const thanks = `${recognition}/mot.yaml`;
const charterInEnglish = 'src/content/charter/en/1-0.yaml';
const pageInEnglish = 'src/content/pages/en/why.mdx';
const secondCharter = (programmes[charter] ?? '').replace('version: "1.0"', 'version: "0.9"');
const anonymous = (size: number): string =>
  `anonymous:\n  role: Une voix\n  group: Un atelier\n  groupSize: ${size}`;
const withoutEnglish = { 'src/content/testimonials/en/attendre.md': undefined };

/** A profile's photo: its file may be that of one person alone. */
const photoField = /^photo:\n(?: {2}.*\n)+/m;

/** What two fields or two files say of each other. */
export const defectsAcrossFiles: readonly Defect[] = [
  { id: 'dangling-reference', file: mentor, swap: ['site: nantes', 'site: nante'], at: 'site' },
  {
    id: 'dangling-reference',
    file: mentor,
    swap: ['technical: [lean]', 'technical: [lean, lea]'],
    at: 'technical',
  },
  { id: 'unknown-value', file: thanks, swap: ['value: attention', 'value: courage'], at: 'value' },
  {
    id: 'dangling-reference',
    file: participations,
    swap: ['programme: relais', 'programme: relay'],
    at: 'programme',
  },
  {
    id: 'names-absent',
    file: page,
    swap: ['Un autre texte.', 'Merci à Wilhelmine TREGASTEL.'],
    files: {
      'src/content/mentors/fr/m-3w8t.md': (people[mentor] ?? '')
        .replace('Aurélie Roy', 'Wilhelmine Trégastel')
        .replace(photoField, ''),
      'src/content/mentors/en/m-3w8t.md': (people[mentorInEnglish] ?? '').replace(photoField, ''),
      'private/consents/m-3w8t.yaml': (people[consent] ?? '')
        .replace('m-7k2q', 'm-3w8t')
        .replaceAll('granted', 'withdrawn'),
    },
    at: 8,
  },
  { id: 'no-consent-record', file: mentor, files: { [consent]: undefined }, at: 2 },
  { id: 'no-consent-record', file: testimonial, swap: ['[p-9x8y]', '[p-9x8z]'], at: 'mentions' },
  { id: 'person-file-name', file: participations, swap: ['person: m-7k2q', 'person: p-9x8y'], at: 1 },
  {
    id: 'unknown-person',
    file: award,
    swap: ['mentor: m-7k2q', 'mentor: m-7k2z'],
    at: 'm-7k2z',
    also: ['missing-translation'],
  },
  { id: 'nobody-speaks', file: testimonial, swap: ['author: m-7k2q\n', ''], at: 2 },
  { id: 'signature-needed', file: testimonial, swap: ['author: m-7k2q', 'author: p-9x8y'], at: 'author' },
  {
    id: 'anonymous-and-signed',
    file: testimonial,
    swap: ['author: m-7k2q', `author: m-7k2q\n${anonymous(40)}`],
    files: withoutEnglish,
    at: 'author',
    also: ['untranslated'],
  },
  {
    id: 'small-group',
    file: testimonial,
    swap: ['author: m-7k2q', anonymous(19)],
    files: withoutEnglish,
    at: 'groupSize',
    also: ['untranslated'],
  },
  {
    id: 'duplicate-id',
    file: programme,
    swap: ['  - month: 6', '  - month: 0'],
    files: { 'src/content/programmes/en/relais.mdx': undefined },
    at: '- month: 0\n    title: Clore',
    also: ['untranslated'],
  },
  {
    id: 'duplicate-name',
    file: 'src/content/programmes/fr/second.mdx',
    files: Object.fromEntries(
      ['fr', 'en'].map((locale) => [
        `src/content/programmes/${locale}/second.mdx`,
        programmes[`src/content/programmes/${locale}/relais.mdx`],
      ]),
    ),
    at: 'name: Relais',
  },
  { id: 'dates-out-of-order', file: award, swap: ['jury: 2026-04-23', 'jury: 2026-03-01'], at: 'jury: 2026' },
  {
    id: 'dates-out-of-order',
    file: event,
    swap: ['end: "2027-02-03T13:15"', 'end: "2027-02-03T12:15"'],
    at: 'end:',
  },
  { id: 'dates-out-of-order', file: participations, swap: ['end: 2025-07-07', 'end: 2024-07-07'], at: 'end' },
  ...['closingReview', 'validatedByHr'].map((field): Defect => ({
    id: 'dates-out-of-order',
    file: participations,
    swap: ['    hours: 9', `    hours: 9\n    ${field}: 2024-01-02`],
    at: `${field}: 2024`,
  })),
  {
    id: 'dates-out-of-order',
    file: consent,
    swap: ['expires: 2029-01-05', 'expires: 2025-01-05'],
    at: 'expires: 2025',
  },
  {
    id: 'dates-out-of-order',
    file: programme,
    swap: ['next: 2027-04-01', 'next: 2026-09-01'],
    at: 'next',
    also: ['review-overdue'],
  },
  {
    id: 'dates-out-of-order',
    file: 'src/content/news/fr/serre.mdx',
    swap: ['expires: 2027-06-30', 'expires: 2026-11-02'],
    at: 'expires',
  },
  { id: 'criteria-total', file: award, swap: ['weight: 60', 'weight: 50'], at: 'criteria' },
  {
    id: 'small-jury',
    file: award,
    swap: ['[Une mentore, Un mentoré, Une élue]', '[Une mentore, Un mentoré]'],
    files: { 'src/content/awards/en/2026.yaml': undefined },
    at: 'jury: [',
    also: ['untranslated'],
  },
  {
    id: 'early-names',
    file: award,
    swap: ['publishAt: 2026-06-11', 'publishAt: 2026-06-10'],
    at: 'publishAt',
  },
  {
    id: 'no-laureates',
    file: award,
    swap: [
      'laureates:\n  - mentor: m-7k2q\n    category: annee\n    reason: Pour sa patience.\n',
      'laureates: []\n',
    ],
    files: { 'src/content/awards/en/2026.yaml': undefined },
    at: 'laureates',
    also: ['untranslated'],
  },
  { id: 'unknown-category', file: award, swap: ['category: annee', 'category: anne'], at: 'category' },
  {
    id: 'no-charter-in-force',
    file: charter,
    swap: ['status: in-force', 'status: archived'],
    at: 'status',
  },
  {
    id: 'several-charters-in-force',
    file: 'src/content/charter/fr/0-9.yaml',
    files: {
      'src/content/charter/fr/0-9.yaml': secondCharter.replace('2024-01-08', '2023-01-08'),
      'src/content/charter/en/0-9.yaml': programmes[charterInEnglish],
    },
    at: 'status',
    also: ['charter-changed'],
  },
  {
    id: 'charter-not-yet-effective',
    file: charter,
    swap: ['2024-01-08', '2027-01-08'],
    at: 'status',
    also: ['charter-changed'],
  },
  {
    id: 'unknown-charter-version',
    file: programme,
    swap: ['charterVersion: "1.0"', 'charterVersion: "1.1"'],
    at: 'charterVersion',
  },
  { id: 'charter-changed', file: charter, swap: ['d’un mot.', 'd’un geste.'], at: 'seal' },
  { id: 'charter-changed', file: charter, swap: ['2024-01-08', '2024-01-09'], at: 'seal' },
  { id: 'charter-changed', file: charter, swap: ['lead: Une règle.', 'lead: Une ligne.'], at: 'seal' },
  { id: 'charter-changed', file: charter, swap: ['public-place, video', 'public-place'], at: 'seal' },
  {
    id: 'charter-changed',
    file: charter,
    files: {
      [charterInEnglish]: (programmes[charterInEnglish] ?? '').replace('with a word', 'as you please'),
    },
    at: 'seal',
  },
  {
    id: 'unknown-key',
    file: charterInEnglish,
    swap: ['lead: One rule.', 'lead: One rule.\nleed: One rule.'],
    at: 'leed',
    also: ['only-in-translation'],
  },
  { id: 'charter-unsealed', file: charter, swap: [/seal:.*\n/.exec(secondCharter)?.[0] ?? '', ''], at: 1 },
  { id: 'small-sample', file: programme, swap: ['    n: 24', '    n: 4'], at: 'n: 4' },
  { id: 'small-sample', file: thanks, swap: ['  n: 12', '  n: 3'], at: 'n: 3' },
  {
    id: 'compensation-reason',
    file: programme,
    swap: ['  kind: unpaid', '  kind: bonus'],
    at: 'compensation',
    also: ['compensation-reason'],
  },
  { id: 'milestone-too-late', file: programme, swap: ['  months: 6', '  months: 5'], at: 'month: 6' },
  {
    id: 'pale-colour',
    file: programme,
    swap: ['primary: "#0B5D57"', 'primary: "#77D5C8"'],
    at: 'primary',
    also: ['close-colours'],
  },
  { id: 'faint-accent', file: programme, swap: ['accent: "#F2B441"', 'accent: "#F3EFE6"'], at: 'accent' },
  { id: 'close-colours', file: programme, swap: ['accent: "#F2B441"', 'accent: "#0B5D58"'], at: 'accent' },
  {
    id: 'pale-colour',
    file: 'kit.config.ts',
    settings: { identity: { ...companySettings.identity, primary: '#FFFFFF' } },
    files: {
      'kit.config.ts':
        '// identity: primary\nexport default {\n  identity: {\n    primary: "#FFFFFF",\n  },\n};\n',
    },
    at: 'primary: "',
    also: ['close-colours'],
  },
  {
    id: 'few-families',
    file: recognition,
    files: { [`${recognition}/pause.yaml`]: (words[thanks] ?? '').replace('[1, 4]', '[10]') },
    at: 1,
  },
  {
    id: 'no-free-option',
    file: recognition,
    files: { [thanks]: (words[thanks] ?? '').replace('free', 'high') },
    at: 1,
  },
  {
    id: 'empty-quarter',
    file: recognition,
    files: { [thanks]: (words[thanks] ?? '').replace('[1, 4]', '[1]') },
    at: 1,
  },
  {
    id: 'stale-availability',
    file: mentor,
    swap: ['checked: 2026-11-02', 'checked: 2026-08-01'],
    at: 'checked',
  },
  {
    id: 'consent-expiring',
    file: consent,
    files: { [consent]: (people[consent] ?? '').replace('expires: 2029-01-05', 'expires: 2026-12-31') },
    at: 'expires: 2026-12-31',
  },
  {
    id: 'consent-ended',
    file: consent,
    files: { [consent]: (people[consent] ?? '').replace('expires: 2029-01-05', 'expires: 2026-11-21') },
    at: 'expires: 2026-11-21',
  },
  {
    id: 'consent-ahead',
    file: consent,
    files: { [consent]: (people[consent] ?? '').replace(/date: [\d-]+/, 'date: 2027-11-02') },
    at: 'date: 2027-11-02',
  },
  { id: 'review-overdue', file: programme, swap: ['next: 2027-04-01', 'next: 2026-11-01'], at: 'next' },
  {
    id: 'stale-translation',
    file: pageInEnglish,
    swap: ['title:', 'translationOf: abcdefgh\ntitle:'],
    at: 'translationOf',
  },
];
