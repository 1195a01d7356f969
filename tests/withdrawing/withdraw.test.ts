import { readdirSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imageJobs } from '../../scripts/building/image-jobs.ts';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { withdraw } from '../../scripts/withdrawing/withdraw-command.ts';
import type { WithdrawOptions } from '../../scripts/withdrawing/withdraw-options.ts';
import { purposes } from '../../src/core/consent.ts';
import { publish } from '../../src/core/published.ts';
import { filesOf } from '../site/site.ts';
import { tracesOf } from '../site/checks/traces.ts';
import { companyCopy } from './company-copy.ts';

const today = '2026-11-21';

async function withdrawn(person: string, more: Partial<WithdrawOptions> = {}) {
  const { root, settings } = await companyCopy();
  const before = new Map(filesOf(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const options = { root, person, scope: 'everything', dryRun: false, today, locale: 'fr', ...more } as const;
  const outcome = await withdraw(options, settings);
  const result = await checkContent({ root, settings, today });
  const { kit } = await readKit(root, settings);
  const changed = [...before].filter(
    ([file, text]) => existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') !== text,
  );
  return {
    root,
    outcome,
    failed: result.failed,
    published: publish(kit, today),
    before,
    changed: changed.map(([file]) => file),
    options,
    settings,
  };
}

describe('a whole withdrawal', () => {
  it('leaves nobody in what is published, and content that passes the check', async () => {
    const { root, outcome, failed, published } = await withdrawn('m-long60');
    expect(outcome.exit).toBe(0);
    expect(failed).toBe(false);
    expect(JSON.stringify(published)).not.toContain('m-long60');
    expect(JSON.stringify(published)).not.toContain('Łukasiewicz');
    expect(tracesOf(join(root, 'src/content'), ['m-long60', 'Łukasiewicz'])).toEqual([]);
    expect(existsSync(join(root, 'src/content/mentors/photos/m-long60.png'))).toBe(false);
  });

  it('empties what builds kept aside, whatever is in it', async () => {
    const { root, settings } = await companyCopy();
    const images = join(root, '.cache', 'images');
    const jobs = imageJobs(publish((await readKit(root, settings)).kit, today), root).filter(({ path }) =>
      path.startsWith('portraits/'),
    );
    await renderAll(jobs, { cacheDir: images, outDir: join(root, 'dist') });
    const drawn = join(root, 'out', 'badges');
    for (const person of ['m-long60', 'm-7k2q']) mkdirSync(join(drawn, person), { recursive: true });
    mkdirSync(join(root, '.cache', 'astro'), { recursive: true });
    writeFileSync(join(root, '.cache', 'astro', 'data-store.json'), 'm-long60');
    const options = {
      root,
      person: 'm-long60',
      scope: 'everything',
      dryRun: false,
      today,
      locale: 'fr',
    } as const;
    expect((await withdraw(options, settings)).exit).toBe(0);
    expect(tracesOf(join(root, '.cache'), ['m-long60'])).toEqual([]);
    expect(readdirSync(drawn)).toEqual(['m-7k2q']);
    expect(existsSync(join(images, 'published'))).toBe(false);
  });

  it('says what it did, what is left to read, and the text for the ticket', async () => {
    for (const locale of ['fr', 'en'] as const) {
      const { outcome } = await withdrawn('m-long60', { locale });
      expect(outcome.lines.join('\n')).toMatchSnapshot(locale);
    }
  });

  it('keeps every other line of the files it edits', async () => {
    const { root, before, changed } = await withdrawn('m-wdrw');
    expect(changed).toContain('src/content/newsletters/fr/1.yaml');
    for (const file of changed.filter((one) => one.startsWith('src/content/awards'))) {
      const left = (before.get(file) ?? '').split('\n');
      for (const line of readFileSync(join(root, file), 'utf8').split('\n')) expect(left).toContain(line);
    }
  });

  it('lists the texts of others that name the person, and those that still say the name', async () => {
    const { outcome } = await withdrawn('m-wdrw');
    const told = outcome.lines.join('\n');
    expect(told).toContain('src/content/testimonials/fr/mention.md : ce texte nomme la personne');
    expect(told).toMatch(/testimonials\/fr\/mention\.md, ligne \d+ : un mot du nom/);
  });

  it('keeps journeys of the last three years and the words to look for, in the private folder only', async () => {
    const { root } = await withdrawn('m-long60');
    const journeys = readFileSync(join(root, 'private/participations/m-long60.yaml'), 'utf8');
    expect(journeys).not.toContain('2022-02-05');
    expect(journeys).toContain('2024-02-05');
    const memory = readFileSync(join(root, 'private/withdrawn/m-long60.yaml'), 'utf8');
    expect(memory).toContain('lukasiewicz');
    expect(memory).toContain('until: 2027-11-21');
  });

  it('of someone without a profile deletes what they signed', async () => {
    const { outcome, published, failed } = await withdrawn('p-hr01');
    expect([outcome.exit, failed]).toEqual([0, false]);
    expect(published.testimonials.map(({ id }) => id)).not.toContain('rh');
  });

  it('writes nothing in a dry run, and nothing when done twice', async () => {
    const dry = await withdrawn('m-long60', { dryRun: true });
    expect([dry.changed, filesOf(dry.root).length]).toEqual([[], dry.before.size]);
    const { options, settings, root } = await withdrawn('m-long60');
    const first = filesOf(root);
    expect((await withdraw(options, settings)).exit).toBe(0);
    expect(filesOf(root)).toEqual(first);
  });

  it('puts everything back when the content would break', async () => {
    const { root, settings } = await companyCopy();
    const page = join(root, 'src/content/pages/fr/why.mdx');
    // The reference is hidden from the command, not from the check.
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<Person id="m-long60" />', '<Person\n  id = "m-long60"\n/>'),
    );
    const before = filesOf(root);
    const outcome = await withdraw(
      { root, person: 'm-long60', scope: 'everything', dryRun: false, today, locale: 'en' },
      settings,
    );
    expect(outcome.exit).toBe(3);
    expect(filesOf(root)).toEqual(before);
  });
});

describe('a withdrawal of one purpose', () => {
  it.each(purposes.filter((one) => one !== 'profile'))(
    '%s: content still passes the check',
    async (purpose) => {
      const { failed, outcome, published } = await withdrawn('m-long60', { scope: [purpose] });
      expect([outcome.exit, failed]).toEqual([0, false]);
      expect(published.mentors.map(({ id }) => id)).toContain('m-long60');
    },
  );

  it('photo: the picture, its field in every language, and a print to look for', async () => {
    const { root, published, changed } = await withdrawn('m-long60', { scope: ['photo'] });
    expect(published.mentors.find(({ id }) => id === 'm-long60')?.data.photo).toBeUndefined();
    expect(existsSync(join(root, 'src/content/mentors/photos/m-long60.png'))).toBe(false);
    expect(changed).toEqual([
      'private/consents/m-long60.yaml',
      'src/content/mentors/en/m-long60.md',
      'src/content/mentors/fr/m-long60.md',
    ]);
    expect(readFileSync(join(root, 'private/withdrawn/m-long60.yaml'), 'utf8')).not.toContain('name:');
  });

  it('profile alone is refused with words', async () => {
    const { outcome } = await withdrawn('m-long60', { scope: ['profile'] });
    expect(outcome).toEqual({ exit: 2, lines: [expect.stringContaining('sans --purpose')] });
  });

  it('of someone unknown names the nearest', async () => {
    const { outcome } = await withdrawn('m-long6o');
    expect(outcome).toEqual({ exit: 2, lines: [expect.stringContaining('« m-long60 »')] });
  });
});

describe('a file from Windows', () => {
  it('keeps its line ends', async () => {
    const { root, settings } = await companyCopy();
    const file = join(root, 'private/consents/m-long60.yaml');
    mkdirSync(join(root, 'private'), { recursive: true });
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    await withdraw(
      { root, person: 'm-long60', scope: ['photo'], dryRun: false, today, locale: 'fr' },
      settings,
    );
    expect(readFileSync(file, 'utf8').split('\r\n').join('')).not.toContain('\n');
  });
});
