import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const kit = join(import.meta.dirname, '../..');
const script = join(kit, 'scripts/check.ts');
const settings = readFileSync(join(kit, 'kit.config.ts'), 'utf8');
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ithaque été '));
  cpSync(join(kit, 'tests/fixtures/awkward-company'), root, { recursive: true });
  cpSync(join(kit, 'src/core'), join(root, 'src/core'), { recursive: true });
  symlinkSync(join(kit, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--today', '2026-11-21', ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  return { status, stdout, stderr };
};

/** The company with one of its files written anew, for one call. */
const withFile = <T>(path: string, text: string, look: () => T): T => {
  const before = readFileSync(join(root, path));
  try {
    writeFileSync(join(root, path), text);
    return look();
  } finally {
    writeFileSync(join(root, path), before);
  }
};

describe('npm run check', () => {
  test('says that everything is fine, with counts, and tells what is not translated', () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain('[untranslated]');
    expect(stdout).toMatch(/Tout va bien\. 162 fichiers vérifiés, 91 contenus\. 5 points à voir\.\n$/);
  });

  test('speaks English when asked, from another folder too', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [script, '--today', '2026-11-21', '--locale', 'en', '--project', root],
      { encoding: 'utf8', cwd: tmpdir() },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/Everything is fine\. 162 files checked, 91 entries\. 5 warnings\.\n$/);
  });

  test('tells every problem at once, grouped by file, and fails', () => {
    const page = 'src/content/pages/fr/why.mdx';
    const told = withFile(page, '---\ntitel: Un\nlead: ""\n---\n\n<script />\n', () =>
      check('--locale', 'en'),
    );
    expect(told.status).toBe(1);
    expect(told.stderr).toBe('');
    expect(told.stdout).toMatchSnapshot();
  });

  test('writes plain text without a terminal, and JSON for machines', () => {
    expect(check().stdout).not.toContain('\u001b[');
    const { stdout } = withFile('src/content/skills/fr/ecoute.yaml', 'label: É\nfamily: x\n', () =>
      check('--json'),
    );
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({
      failed: true,
      counts: { errors: 1, warnings: 5 },
      problems: [
        { id: 'consent-ended' },
        { id: 'decomposed' },
        { id: 'untranslated' },
        { id: 'hidden-link' },
        { id: 'hidden-link' },
        {
          id: 'not-in-list',
          file: 'src/content/skills/fr/ecoute.yaml',
          line: 2,
          column: 9,
          label: 'Famille',
          found: 'x',
          remedy: 'Valeurs possibles\u00a0: technical, transversal.',
        },
      ],
    });
  });

  test.each([
    [
      'github',
      /^::warning file=private\/consents\/m-xprd\.yaml,line=6,col=14,[^]*\n::warning file=src\/content\/mentors\/fr\/m-nfd1\.md,line=2,col=14,/,
    ],
    ['gitlab', /^\[\n {2}\{\n {4}"description"/],
  ])('speaks to %s', (format, said) => {
    expect(check('--format', format).stdout).toMatch(said);
  });

  test('shows the line that a problem points at', () => {
    const { stdout } = withFile('src/content/skills/fr/ecoute.yaml', 'label: É\nfamily: x\n', () => check());
    expect(stdout).toContain('      2 | family: x\n        |         ^\n');
  });

  test('checks again at each change while it watches', { timeout: 60_000 }, async () => {
    const file = 'src/content/skills/fr/ecoute.yaml';
    const child = spawn(process.execPath, [script, '--today', '2026-11-21', '--watch'], { cwd: root });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString('utf8');
    });
    const until = async (text: string): Promise<void> => {
      while (!said.includes(text)) await pause(50);
    };
    await until('Tout va bien');
    const good = readFileSync(join(root, file));
    try {
      writeFileSync(join(root, file), 'label: É\nfamily: x\n');
      await until('[not-in-list]');
      said = '';
    } finally {
      writeFileSync(join(root, file), good);
    }
    await until('Tout va bien');
    said = '';
    const settings = readFileSync(join(root, 'kit.config.ts'), 'utf8');
    try {
      writeFileSync(join(root, 'kit.config.ts'), settings.replace('publicBadges:', 'publicBadge:'));
      await until('publicBadge');
      said = '';
    } finally {
      writeFileSync(join(root, 'kit.config.ts'), settings);
    }
    await until('Tout va bien');
    said = '';
    try {
      const font = 'node_modules/@fontsource/commissioner/files/commissioner-latin-400-normal.woff';
      const fonts = `badgeFonts: [{ regular: '${font}', bold: '${font}' }],\n  publicBadges:`;
      writeFileSync(join(root, 'kit.config.ts'), settings.replace('publicBadges:', fonts));
      await until('Les polices des images ont changé');
      said = '';
    } finally {
      writeFileSync(join(root, 'kit.config.ts'), settings);
    }
    await until('Tout va bien');
    child.kill();
  });

  test('refuses what waits to be completed only in production', () => {
    const page = 'src/content/pages/fr/legal.mdx';
    const waiting = readFileSync(join(root, page), 'utf8').replace('Cette page', 'À COMPLÉTER : cette page');
    expect(withFile(page, waiting, () => check().status)).toBe(0);
    expect(withFile(page, waiting, () => check('--production').status)).toBe(1);
  });

  test.each([
    ['an unknown option', '--locales'],
    ['an unknown language', '--locale=de'],
    ['an unknown format', '--format=xml'],
    ['a day that does not exist', '--today=2026-02-30'],
  ])('answers %s with its usage, code 2', (_, argument) => {
    const { status, stderr } = check(argument);
    expect(status).toBe(2);
    expect(stderr).toContain('--today AAAA-MM-JJ');
    expect(stderr).toContain('--today YYYY-MM-DD');
    expect(check(argument, '--locale', 'en').stderr).not.toContain('AAAA');
  });

  test('says that settings are missing, code 2', () => {
    const folder = join(root, 'vide');
    mkdirSync(folder, { recursive: true });
    const { status, stderr } = check('--project', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('kit.config.ts manque');
  });

  test('tells the faults of the settings in words, code 1', () => {
    const broken = settings
      .replace("base: '/'", "base: 'mentorat'")
      .replace("primary: '#0B5D57'", "primary: 'vert'");
    const { status, stderr, stdout } = withFile('kit.config.ts', broken, () => check());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/- kit\.config\.ts:17:3 base: /);
    expect(stderr).toContain('base: Cette valeur n’a pas la forme attendue.');
    expect(stderr).toContain('identity.primary: Cette valeur');
    expect(stderr).not.toMatch(/\bat .*\.ts:\d/);
  });

  describe('fonts of the badges', () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/commissioner/package.json'));
    const font = (extension: string) =>
      readFileSync(join(folder, `files/commissioner-greek-700-normal.${extension}`));
    const whole = font('woff');
    const checkWith = (bytes: Buffer | undefined, locale: 'fr' | 'en') => {
      mkdirSync(join(root, 'fonts'), { recursive: true });
      writeFileSync(join(root, 'fonts/good.woff'), whole);
      rmSync(join(root, 'fonts/j.ttf'), { force: true });
      if (bytes) writeFileSync(join(root, 'fonts/j.ttf'), bytes);
      const named = "base: '/',\n  badgeFonts: [{ regular: 'fonts/good.woff', bold: 'fonts/j.ttf' }],";
      const written = settings.replace("base: '/',", named);
      return withFile('kit.config.ts', written, () => check('--locale', locale));
    };

    test.each([
      ['fr', undefined, 'le fichier fonts/j.ttf n’existe pas'],
      ['en', undefined, 'the file fonts/j.ttf does not exist'],
      ['fr', 'junk', 'le fichier fonts/j.ttf n’est pas une police'],
      ['en', 'junk', 'the file fonts/j.ttf is not a font'],
    ] as const)('that are missing, or no fonts, are told where they are named, in %s: %s', (...row) => {
      const [locale, text, said] = row;
      const { status, stderr } = checkWith(text === undefined ? text : Buffer.from(text), locale);
      expect(status).toBe(1);
      expect(stderr).toMatch(/- kit\.config\.ts:\d+:\d+ badgeFonts\.0\.bold: /);
      expect(stderr).toContain(said);
      expect(stderr).not.toContain('regular');
    });

    test.each([
      ['nothing', Buffer.alloc(0)],
      ['the first bytes of a font', Buffer.from('OTTO')],
      ['half a font', whole.subarray(0, whole.length / 2)],
      ['a font of browsers', font('woff2')],
      ['a font without outlines', Buffer.from(whole.toString('latin1').replace('glyf', 'CBDT'), 'latin1')],
      ['a collection', Buffer.concat([Buffer.from('ttcf'), whole.subarray(4)])],
    ])('that hold %s are told with what to give instead', (_, bytes) => {
      const { status, stderr } = checkWith(bytes, 'en');
      expect(status).toBe(1);
      expect(stderr).toContain('Give a whole TTF, OTF or WOFF file');
    });

    test('that are whole are fine', () => {
      expect(checkWith(whole, 'fr').status).toBe(0);
    });
  });

  test.each([
    ['a comma forgotten', "base: '/'", 'une virgule ou un guillemet manque'],
    ['a quotation mark forgotten', "base: '/,", 'une virgule ou un guillemet manque'],
    ['a text that ends nowhere', 'base: `/,', 'un texte n’est pas fermé'],
    ['a value without quotation marks', 'base: vert,', 'le mot vert ne veut rien dire ici'],
  ])('tells where the settings are badly written: %s, code 1', (_, written, said) => {
    const broken = settings.replace("base: '/',", written);
    const line = broken.slice(0, broken.indexOf(written)).split('\n').length;
    const { status, stderr } = withFile('kit.config.ts', broken, () => check());
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`kit\\.config\\.ts:(${line}|${line + 1}):\\d+: ${said}`));
    expect(stderr).not.toMatch(/SyntaxError|node:internal|\bat .*:\d/);
    expect(withFile('kit.config.ts', broken, () => check('--locale', 'en')).stderr).toContain('do not fit');
  });

  test.each([
    ['fr', 'le kit n’a pas de textes d’interface en « de »'],
    ['en', 'the kit has no interface texts in “de”'],
  ] as const)('tell a language that the kit has no texts in before those it lacks, in %s', (locale, said) => {
    const written = settings.replace(/locales: \[.*?\]/, "locales: ['fr', 'de']");
    const { status, stderr } = withFile('kit.config.ts', written, () => check('--locale', locale));
    expect(status).toBe(1);
    expect(stderr.split('\n')[1]).toMatch(/ - kit\.config\.ts:\d+:\d+ locales: /);
    expect(stderr).toContain(said);
  });

  test.each(['serve', 'dev'])('npm run %s tells the same in both languages', (name) => {
    cpSync(join(kit, 'scripts'), join(root, 'scripts'), { recursive: true });
    for (const folder of ['badges', 'strings'])
      cpSync(join(kit, 'src', folder), join(root, 'src', folder), { recursive: true });
    const broken = settings.replace("base: '/',", "base: '/'");
    const { status, stderr } = withFile('kit.config.ts', broken, () =>
      spawnSync(process.execPath, [join(root, `scripts/${name}.ts`)], { encoding: 'utf8', cwd: root }),
    );
    expect(status).toBe(1);
    expect(stderr.match(/kit\.config\.ts:\d+:\d+: (une virgule|a comma)/g)).toHaveLength(2);
    expect(stderr).not.toContain('node:internal');
  });

  test('owns its faults without a stack, code 3', () => {
    const broken = `${settings}\nthrow new TypeError('ours');\n`;
    const { status, stderr } = withFile('kit.config.ts', broken, () => check());
    expect(status).toBe(3);
    expect(stderr).toContain('DEBUG=1');
    expect(stderr).not.toContain('TypeError');
  });
});
