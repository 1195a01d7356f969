import { inResource, inYaml, type Hostile, type Written } from '../hostile-file.ts';

const skill = (own: string, more = ''): string => `label: ${own}\nfamily: technical\n${more}`;
const laughs = Array.from({ length: 12 }, (_, i) =>
  i === 0
    ? 'a0: &a0 ["lol", "lol"]'
    : `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
).join('\n');

const wholeFiles: readonly Written[] = [
  ['laughs', 'yamlBomb', `${laughs}\n`, 'yaml-alias'],
  ['laughs-merge', 'yamlBomb', 'a: &a {b: 1}\nc: {<<: *a, <<: *a}\n', 'yaml-alias'],
  ['self-alias', 'yamlBomb', 'label: &a [*a]\nfamily: technical\n', 'yaml-alias'],
  ['alias-unknown', 'yamlBomb', skill('*nobody'), 'yaml-alias'],
  ['merge', 'prototype', skill('x', '<<: {admin: true}\n'), 'unsafe-key', '<<'],
  ['tag-function', 'yamlTag', skill('!!js/function "function(){process.exit()}"'), 'yaml-tag'],
  ['tag-undefined', 'yamlTag', skill('!!js/undefined x'), 'yaml-tag'],
  ['tag-regexp', 'yamlTag', skill('!!js/regexp /(a+)+$/'), 'yaml-tag'],
  ['tag-python', 'yamlTag', skill('!!python/object/apply:os.system ["id"]'), 'yaml-tag'],
  ['tag-ruby', 'yamlTag', skill('!ruby/object:Gem::Installer x'), 'yaml-tag'],
  ['tag-binary', 'yamlTag', skill('!!binary aGk='), 'yaml-tag'],
  ['tag-own', 'yamlTag', skill('!<tag:evil.example,2026:x> x'), 'yaml-tag'],
  ['tag-key', 'yamlTag', '!!js/function a: b\nfamily: technical\n', 'yaml-tag'],
  ['proto', 'prototype', skill('x', '__proto__: {polluted: true}\n'), 'unsafe-key', '__proto__'],
  ['proto-quoted', 'prototype', skill('x', '"__proto__": {polluted: true}\n'), 'unsafe-key', '"__'],
  ['proto-escaped', 'prototype', skill('x', '"\\x5f_proto__": {polluted: true}\n'), 'unknown-key', '"\\x5f'],
  ['proto-complex', 'prototype', skill('x', '? __proto__\n: {polluted: true}\n'), 'unsafe-key', '__proto__'],
  [
    'constructor',
    'prototype',
    skill('x', 'constructor: {prototype: {polluted: 1}}\n'),
    'unsafe-key',
    'constr',
  ],
  ['proto-deep', 'prototype', skill('{a: {__proto__: {b: 1}}}'), 'unsafe-key'],
  ['key-object', 'yamlTrap', '{a: b}: c\n', 'unknown-key'],
  ['key-list', 'yamlTrap', skill('x', '[a, b]: c\n'), 'unknown-key', '[a'],
  ['twice', 'yamlTrap', skill('x', 'label: y\n'), 'duplicate-key', 'label: y'],
  ['twice-quoted', 'yamlTrap', skill('x', '"label": y\n'), 'duplicate-key', '"label"'],
  ['documents', 'yamlTrap', `${skill('x')}---\nlabel: y\n`, 'yaml-syntax', '---'],
  ['document-end', 'yamlTrap', `${skill('x')}...\nlabel: y\n`, 'yaml-syntax', 'label: y'],
  ['directive', 'yamlTrap', `%YAML 1.1\n---\n${skill('x')}`],
  ['directive-tag', 'yamlTag', '%TAG ! tag:evil.example,2026:\n---\nlabel: !x y\n', 'yaml-tag', '!x'],
  ['tabs', 'yamlTrap', 'label: x\n\tfamily: technical\n', 'yaml-tab', '\tfamily'],
  ['octal', 'yamlTrap', skill('0o14'), 'wrong-type'],
  ['octal-old', 'yamlTrap', skill('0777'), 'wrong-type'],
  ['sexagesimal', 'yamlTrap', skill('190:20:30')],
  ['infinity', 'yamlTrap', skill('.inf'), 'wrong-type'],
  ['not-a-number', 'yamlTrap', skill('.nan'), 'wrong-type'],
  ['norway', 'yamlTrap', skill('no')],
  ['boolean', 'yamlTrap', skill('true'), 'wrong-type'],
  ['nothing', 'yamlTrap', skill('~'), 'empty-field'],
  ['date', 'yamlTrap', skill('2026-02-30')],
  ['hexadecimal', 'yamlTrap', skill('0xFFFFFFFFFFFFFFFFFF'), 'wrong-type'],
  ['huge-number', 'yamlTrap', skill(`1${'0'.repeat(400)}`), 'too-long'],
  ['exponent', 'yamlTrap', skill('1e999')],
  ['empty', 'encoding', '', 'not-fields'],
  ['scalar', 'yamlTrap', 'label\n', 'not-fields'],
  ['comment-only', 'yamlTrap', '# rien\n', 'not-fields'],
  ['deep-flow', 'parser', skill(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), 'nested-too-deep'],
  ['deep-maps', 'parser', skill(`${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`), 'nested-too-deep'],
  ['deep-unclosed', 'parser', skill('x', `a: ${'['.repeat(5000)}`), 'nested-too-deep', 'a: ['],
  ['deep-dashes', 'parser', `${'- '.repeat(5000)}a\n`, 'nested-too-deep'],
  [
    'deep-lines',
    'parser',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'nested-too-deep',
    81,
  ],
  ['deep-questions', 'parser', `${'? '.repeat(5000)}a\n`, 'nested-too-deep'],
  ['deep-closers', 'parser', skill('x', `a: ${'["]",'.repeat(5000)}`), 'nested-too-deep', 'a: ['],
  ['many-keys', 'size', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'), 'missing-field'],
  ['long-key', 'size', `${'k'.repeat(5000)}: 1\n`, 'missing-field'],
  ['long-value', 'size', skill('x'.repeat(200_000)), 'too-long'],
  ['long-spaces', 'regex', skill(`"${'a ?'.repeat(60_000)}"`), 'too-long'],
  ['long-dots', 'regex', skill(`"${'a·b '.repeat(50_000)}"`), 'too-long'],
  ['long-slashes', 'regex', skill(`"mentor/e${'/'.repeat(200_000)}"`), 'too-long'],
  ['long-letters', 'regex', skill(`"a·${'a'.repeat(200_000)}"`), 'too-long'],
  ['long-hyphens', 'regex', skill(`"a.e ${'a-'.repeat(100_000)}"`), 'too-long'],
  ['long-marks', 'regex', skill(`"${'e\u0301'.repeat(60_000)}"`), 'too-long'],
  ['long-hidden', 'unicode', skill(`"${'\u200b'.repeat(60_000)}"`), 'too-long'],
  ['unclosed-quote', 'yamlTrap', 'label: "x\nfamily: technical\n', 'yaml-syntax'],
  ['bad-escape', 'yamlTrap', skill('"\\q"'), 'yaml-syntax'],
  ['escaped-null', 'encoding', skill('"a\\0b"'), 'invisible-character'],
  ['escaped-surrogate', 'encoding', skill('"\\uD800"'), 'invisible-character'],
  ['block-bomb', 'yamlTrap', 'label: |9\n x\n', 'yaml-syntax', 2],
];

const inFields: readonly Written[] = [
  ['field-slug', 'mdxCode', 'slug: ../../evil', 'unknown-key'],
  ['field-draft', 'mdxCode', 'draft: false', 'unknown-key'],
  ['field-skills', 'prototype', 'skills: [prototype]', 'dangling-reference'],
  ['field-skills-path', 'traversal', 'skills: [../../private/x]', 'bad-format'],
  // Astro’s reader ends the fields at any line that starts with three hyphens; ours at a line of nothing else.
  ['fence-four', 'fence', '----\nexport const a = 1', 'yaml-syntax', '----'],
  ['fence-words', 'fence', '--- export const a = 1', 'yaml-syntax'],
  ['fence-quoted', 'fence', 'review: "a\n--- {globalThis.hostile = 1}\n  b"', 'yaml-syntax', 'review:'],
];

export const hostileYaml: readonly Hostile[] = [...wholeFiles.map(inYaml), ...inFields.map(inResource)];
