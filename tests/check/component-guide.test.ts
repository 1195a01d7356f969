import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import settings from '../../kit.config.ts';
import {
  checkedText,
  namesInText,
  type BodySurroundings,
} from '../../scripts/content-files/body/body-problems.ts';
import { entryFileOf } from '../../scripts/content-files/entry-file.ts';
import { pictureFilesOf } from '../../scripts/content-files/picture-files.ts';
import { readKit, type ReadKit } from '../../scripts/content-files/read-kit.ts';
import { ruleCodes } from '../../src/core/charter.ts';
import { pageSchema } from '../../src/core/editorial.ts';
import { componentGuide, type AttributeGuide, type ComponentGuide } from '../../src/core/component-guide.ts';
import { mdxComponents } from '../../src/core/mdx-component.ts';
import { publish } from '../../src/core/published.ts';
import { TODAY } from '../site/builds.ts';

const root = join(import.meta.dirname, '../..');
const languages = ['fr', 'en'] as const;
type Language = (typeof languages)[number];

/** An example as an editor would copy it into a page. */
const snippet = (name: string, language: Language): string =>
  readFileSync(join(root, `src/pages/_mdx/examples/${language}/${name}.mdx`), 'utf8')
    .replace(/^---\n[^]*?\n---\s*/, '')
    .replaceAll('../../../../content/pages/', '../');

describe('the examples of components', () => {
  let read: ReadKit;
  let around: BodySurroundings;
  beforeAll(async () => {
    read = await readKit(root, settings);
    const charter = read.kit.charter.flatMap(({ data }) =>
      data.status === 'in-force' ? ruleCodes(data) : [],
    );
    around = {
      settings,
      today: TODAY,
      ids: read.known,
      known: { ids: read.known, ruleCodes: new Set(charter) },
      pictures: pictureFilesOf(root),
      published: () => publish(read.kit, TODAY),
    };
  });

  const pairs = componentGuide.flatMap(({ name }) => languages.map((language) => ({ name, language })));
  test.each(pairs)('$name, in $language, passes the check that pages pass', ({ name, language }) => {
    const file = `src/content/pages/${language}/example.mdx`;
    const text = `---\ntitle: Un titre\nlead: Un chapeau\n---\n\n${snippet(name, language)}`;
    const page = {
      collection: 'pages',
      locale: language,
      id: 'example',
      file,
      absolute: join(root, file),
      schema: pageSchema,
      read: entryFileOf(text, file),
      isTranslation: false,
    } as const;
    const checked = checkedText(page);
    expect([...checked.problems, ...namesInText(checked, around)]).toEqual([]);
  });

  test('there is one of every component, and every attribute has its words', () => {
    const told = componentGuide.flatMap((guide) => [guide, ...guide.parts]);
    expect(told.map(({ name }) => name).toSorted()).toEqual(Object.keys(mdxComponents).toSorted());
    for (const { attributes } of told)
      for (const { name, label } of attributes) expect([label.fr, label.en]).not.toContain(name);
  });
});

const words = {
  fr: {
    title: 'Les composants de vos pages',
    lead: 'Ce que vous pouvez écrire dans une page `.mdx`, en plus du Markdown. Pendant que vous écrivez (`npm run dev`), la page `/composants/` les montre tous au travail. Cette page est écrite par les tests : `npx vitest run tests/check/component-guide.test.ts -u`. [English](components.en.md)',
    head: '| Attribut | À écrire | Ce que vous écrivez |',
    required: 'requis',
    optional: 'facultatif',
    otherwise: 'sinon',
  },
  en: {
    title: 'The components of your pages',
    lead: 'What you can write in an `.mdx` page, beside Markdown. While you write (`npm run dev`), the page `/en/components/` shows them all at work. This page is written by the tests: `npx vitest run tests/check/component-guide.test.ts -u`. [Français](components.md)',
    head: '| Attribute | To be written | What you write |',
    required: 'required',
    optional: 'optional',
    otherwise: 'else',
  },
} as const;

const row = (
  { name, label, required, fallback, expected, help }: AttributeGuide,
  language: Language,
): string => {
  const told = words[language];
  const need = required ? told.required : told.optional;
  const cells = [
    `\`${name}\` ${label[language]}`,
    fallback === undefined ? need : `${need}, ${told.otherwise} \`${fallback}\``,
    help ? `${expected[language]}. ${help[language]}` : expected[language],
  ];
  return `| ${cells.join(' | ')} |`;
};

const table = ({ attributes }: ComponentGuide, language: Language): string[] =>
  attributes.length === 0
    ? []
    : [
        [words[language].head, '| --- | --- | --- |', ...attributes.map((one) => row(one, language))].join(
          '\n',
        ),
      ];

test.each(languages)('are told in %s', async (language) => {
  const { title, lead } = words[language];
  const text = componentGuide.flatMap((guide) => [
    `## ${guide.name}`,
    guide.help[language],
    `\`\`\`mdx\n${snippet(guide.name, language).trimEnd()}\n\`\`\``,
    ...table(guide, language),
    ...guide.parts.flatMap((part) => [`### ${part.name}`, part.help[language], ...table(part, language)]),
  ]);
  const page = language === 'fr' ? 'components.md' : `components.${language}.md`;
  const report = [`# ${title}`, lead, ...text].join('\n\n');
  await expect(`${report}\n`).toMatchFileSnapshot(`../../docs/${page}`);
});
