import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../scripts/content-files/front-matter.ts';
import { readYaml } from '../../scripts/content-files/yaml-source.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync('{src/content,private,tests/fixtures/*/src/content}/**/*.{md,mdx,yaml}', {
  cwd: root,
});

/** The fields of a file as the site's reader gives them: js-yaml as it comes, between the first two fences. */
const asTheSite = (text: string): unknown => {
  const front = /(?:^\uFEFF?|^\s*\n)---([\s\S]*?\n)---/.exec(text)?.[1];
  return load(front ?? text);
};

test('the check reads every file as the site does', () => {
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const cut = file.endsWith('.yaml') ? { yaml: lines } : splitFrontMatter(lines);
    if ('fault' in cut) throw new Error(`${file}: ${cut.fault}`);
    expect(readYaml(cut.yaml, { file, firstLine: 1 }).data, file).toEqual(asTheSite(text));
  }
});
