import type { ProblemId } from '../../src/core/problem.ts';
import { companyFiles, plainPicture, type Files } from '../check/company/company-files.ts';

/** What somebody with write access to the content might plant, and what must become of it. */
export interface Hostile {
  /** Also the name of its file, where the attack is not in the name. */
  readonly name: string;
  /** The class of attack, or the list that it is drawn from. */
  readonly attack: string;
  readonly files: Files;
  /** The file that the problem must name. */
  readonly file: string;
  /** The problem it must end in, and on which line; none when it must become a harmless page. */
  readonly refused?: { readonly id: ProblemId; readonly line: number };
}

/** Published lists and classes that the corpus is drawn from; every file of it is our own. */
export const attacks = {
  mdxCode: 'MDX runs what it imports, exports and writes between braces (MDX documentation, “Security”)',
  xssSheet: 'OWASP Cross Site Scripting Filter Evasion Cheat Sheet',
  html5sec: 'HTML5 Security Cheatsheet (html5sec.org)',
  mutation: 'Mutation XSS (Heiderich et al., CCS 2013; CWE-79)',
  link: 'Dangerous schemes in links (CWE-79, CWE-601; CommonMark security notes)',
  markup: 'Raw markup in Markdown (CommonMark 4.6 and 6.6; CWE-80)',
  outside: 'Resources from elsewhere and tracking pictures (CWE-829)',
  parser: 'Pathological input of Markdown parsers (cmark’s pathological_tests; CWE-407, CWE-674)',
  yamlBomb: 'Billion laughs in YAML (CWE-776)',
  yamlTag: 'Objects and functions from YAML tags (CWE-502)',
  prototype: 'Prototype pollution (CWE-1321)',
  yamlTrap: 'Ambiguous YAML (yaml.org 1.1 and 1.2; “the YAML document from hell”)',
  traversal: 'Path traversal (OWASP Path Traversal; CWE-22, CWE-36, CWE-40, CWE-73)',
  polyglot: 'Files of two formats (CWE-434; Corkami)',
  bomb: 'Decompression bomb (CWE-409)',
  unicode: 'Trojan Source and confusable names (CVE-2021-42574; Unicode TR 36 and 39)',
  encoding: 'Naughty encodings and control characters (Big List of Naughty Strings; CWE-176)',
  size: 'Input without bounds (CWE-400, CWE-770)',
  regex: 'Expressions that backtrack (CWE-1333)',
  fileName: 'Reserved and confusing file names (CWE-67; Microsoft, “Naming Files, Paths, and Namespaces”)',
  fence: 'Two readers that cut a file differently (CWE-436)',
} as const;

type Kind = keyof typeof attacks;

/** An attack as the corpus writes it: the text, and either the problem with the text of its line, or nothing. */
export type Written = readonly [
  name: string,
  kind: Kind,
  text: string,
  id?: ProblemId | undefined,
  at?: string | number,
];

const lineOf = (text: string, at: string | number): number => {
  if (typeof at === 'number') return at;
  if (!text.includes(at)) throw new Error(`“${at}” is not in the file.`);
  return text.slice(0, text.indexOf(at)).split('\n').length;
};

const refusal = (text: string, id: ProblemId | undefined, at: string | number): Pick<Hostile, 'refused'> =>
  id ? { refused: { id, line: lineOf(text, at) } } : {};

const resource = (name: string, body: string): string => `---
title: "${name}"
summary: "${name}"
category: guide
audience: all
format: page
minutes: 2
---

${body}
`;

/** The first line of the text of a resource. */
const resourceStart = 10;

/** A whole French resource that holds an attack; one that is accepted has its English twin, with a text of its own. */
const inResources = ([name, kind, french, id, at = resourceStart]: Written, english: string): Hostile => {
  const file = `src/content/resources/fr/${name}.mdx`;
  const twin = `---\ntitle: "${name} (en)"\nsummary: "${name} (en)"\n---\n\n${english}\n`;
  return {
    name,
    attack: attacks[kind],
    file,
    files: { [file]: french, ...(id ? {} : { [file.replace('/fr/', '/en/')]: twin }) },
    ...refusal(french, id, at),
  };
};

/** An attack in the text of an `.mdx` file; one that is accepted is there in every language. */
export const inMdx = ([name, kind, text, id, at = resourceStart]: Written): Hostile => {
  return inResources([name, kind, resource(name, text), id, at], text);
};

/** An attack in the fields of an `.mdx` file: a line more, or several. */
export const inResource = ([name, kind, fields, id, at = fields]: Written): Hostile => {
  const french = resource(name, 'Un texte.').replace('minutes: 2', () => `minutes: 2\n${fields}`);
  return inResources([name, kind, french, id, at], 'A text.');
};

const quote = 'Attendre est un art utile. '.repeat(5);
const voice = (title: string, own: string, text: string): string => `---
${own}title: "${title}"
quote: ${quote}
context:
${own === '' ? '' : '  programme: relais\n'}  season: hiver 2026
anonymous:
  role: Une personne
  group: Un atelier
${own === '' ? '' : '  groupSize: 140\n'}---

${text}
`;

/** The first line of the text of a testimonial. */
const voiceStart = 17;

/** An attack in the text of an `.md` file. */
export const inMarkdown = ([name, kind, text, id, at = voiceStart]: Written): Hostile => {
  const file = `src/content/testimonials/fr/${name}.md`;
  const whole = voice(name, 'speaksAs: mentee\nformat: text\ndate: 2026-04-10\nmentions: []\n', text);
  const english = voice(`${name} (en)`, '', text);
  return {
    name,
    attack: attacks[kind],
    file,
    files: { [file]: whole, ...(id ? {} : { [file.replace('/fr/', '/en/')]: english }) },
    ...refusal(whole, id, at),
  };
};

/** An attack that is the whole of a YAML file. */
export const inYaml = ([name, kind, text, id, at = 1]: Written): Hostile => {
  const file = `src/content/skills/fr/${name}.yaml`;
  const english = { [file.replace('/fr/', '/en/')]: `label: ${name} en\n` };
  return {
    name,
    attack: attacks[kind],
    file,
    files: { [file]: text, ...(id ? {} : english) },
    ...refusal(text, id, at),
  };
};

/** An attack in a field of a mentor of its own, who agreed to everything. `swap` is written over the profile. */
export const inMentor = (
  [name, kind, to, id, at]: Written,
  from: string,
  files: Files = {},
): Hostile & { readonly person: string } => {
  const company = companyFiles();
  const person = `m-h${name.replaceAll('-', '').slice(0, 11)}`;
  const file = `src/content/mentors/fr/${person}.md`;
  const profile = String(company['src/content/mentors/fr/m-7k2q.md'])
    .replace('photos/m-7k2q.png', 'photos/portrait.png')
    .replace(from, () => to)
    .replace('displayName: Aurélie Roy', () => `displayName: Personne ${person}`);
  const own = (path: string): string => String(company[path]).replaceAll('m-7k2q', person);
  return {
    name,
    person,
    attack: attacks[kind],
    file,
    files: {
      [file]: profile,
      [file.replace('/fr/', '/en/')]: own('src/content/mentors/en/m-7k2q.md'),
      [`private/consents/${person}.yaml`]: own('private/consents/m-7k2q.yaml'),
      'src/content/mentors/photos/portrait.png': plainPicture,
      ...files,
    },
    ...refusal(profile, id, at ?? to.split('\n')[0] ?? 1),
  };
};

/** An attack by files alone: by their bytes or their names. */
export const byFiles = (
  [name, kind, file, id, line = 1]: readonly [string, Kind, string, ProblemId, number?],
  bytes: Files[string],
): Hostile => ({ name, attack: attacks[kind], file, files: { [file]: bytes }, refused: { id, line } });
