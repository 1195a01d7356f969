import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { csvTable } from '../../scripts/importing/csv-table.ts';
import { importMentors } from '../../scripts/importing/import-command.ts';
import { withdraw } from '../../scripts/withdrawing/withdraw-command.ts';
import { dialogueOn } from '../../scripts/scaffolding/dialogue.ts';
import { publish } from '../../src/core/published.ts';
import { filesOf } from '../site/site.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

const today = '2026-11-21';
const text =
  'Elle travaille ici depuis longtemps.\nOn vient d’abord pour une question précise, puis l’on reste pour les autres. Les rencontres commencent par un silence, une tasse et un cas réel. Aucune recette ; des questions posées lentement et des réponses qui peuvent attendre la fois suivante.';
const titles = [
  'Matricule',
  'Prénom',
  'Nom',
  'Fonction',
  'Site',
  'Langues',
  'Motivations',
  'Techniques',
  'Transversales',
  'Programmes',
  'Se rencontrer',
  'Charte',
  'Charte acceptée le',
  'Présentation',
  'Finalités',
  'Consentement du',
  'Formulaire',
  'Registre',
  'Téléphone',
  'Date de naissance',
];
const jeanne = [
  '00123',
  'Jeanne',
  'Éprouvée',
  'Soudeuse',
  'Gand',
  'fr',
  'transmit',
  'soudure',
  'ecoute',
  'Passerelle',
  'site, video',
  '1.0',
  '02/11/2026',
  text,
  'profile',
  '02/11/2026',
  'F2',
  'REG 1',
  '06 00 00 00 00',
  '01/01/1980',
];

const csv = (separator: string, ...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');

async function company() {
  const { root, settings } = await companyCopy();
  const file = join(root, 'mentors.csv');
  const run = async (bytes: string | Uint8Array, { yes = true, answer = '' } = {}) => {
    writeFileSync(file, bytes);
    let said = '';
    const output = new Writable({
      write(chunk: Buffer, _, done) {
        said += chunk.toString();
        done();
      },
    });
    const options = { root, file, yes, mapping: new Map<string, string>(), today, locale: 'fr' } as const;
    const exit = await importMentors(options, {
      settings,
      dialogue: dialogueOn(Readable.from([`${answer}\n`]), output),
    });
    const { kit, failed } = await checkContent({ root, settings, today });
    return { exit, said: said.replaceAll('\u00a0', ' '), failed, mentors: publish(kit, today).mentors };
  };
  const snapshot = () =>
    new Map(
      filesOf(root)
        .filter((one) => one !== 'mentors.csv')
        .map((one) => [one, readFileSync(join(root, one), 'utf8')]),
    );
  return { root, settings, run, snapshot };
}

const latin = (value: string): Buffer => Buffer.from(value.replaceAll('’', '\u0092'), 'latin1');

describe('an export of HR’s', () => {
  it.each([
    ['UTF-8, semicolons', csv(';', titles, jeanne)],
    ['UTF-8 with a mark, commas', `\ufeff${csv(',', titles, jeanne)}`],
    ['UTF-8, tabs', csv('\t', titles, jeanne)],
    ['Windows-1252', latin(csv(';', titles, jeanne))],
    ['UTF-16', Buffer.from(`\ufeff${csv(';', titles, jeanne)}`, 'utf16le')],
  ])('%s: creates a mentor whose files pass the check', async (_, bytes) => {
    const { run } = await company();
    const { exit, failed, mentors } = await run(bytes);
    expect([exit, failed]).toEqual([0, false]);
    const created = mentors.find(({ data }) => data.displayName === 'Jeanne Éprouvée');
    expect(created?.data).toMatchObject({
      site: 'gand',
      programmes: ['passerelle'],
      charter: { version: '1.0', date: '2026-11-02' },
      timeZone: 'Europe/Brussels',
    });
    expect(created?.body.trim()).toBe(text);
  });

  it('makes no duplicate the second time, and updates what changed', async () => {
    const { run, snapshot } = await company();
    await run(csv(';', titles, jeanne));
    const first = snapshot();
    expect((await run(csv(';', titles, jeanne))).said).toContain(
      'À créer : 0. À mettre à jour : 0. Inchangés : 1.',
    );
    expect(snapshot()).toEqual(first);
    const { mentors, said } = await run(csv(';', titles, jeanne.with(3, 'Cheffe d’atelier : presse')));
    expect(said).toContain('mettre à jour · Jeanne Éprouvée');
    expect(said).toContain('Les consentements déjà enregistrés ne changent pas');
    expect(
      mentors.filter(({ data }) => data.displayName === 'Jeanne Éprouvée').map(({ data }) => data.role),
    ).toEqual(['Cheffe d’atelier : presse']);
  });

  it('says what the register grants and a second export no longer does', async () => {
    const { run } = await company();
    const at = titles.findIndex((title) => /finalit/i.test(title));
    const granted = 'profil, portrait, témoignage';
    const first = await run(csv(';', titles, jeanne.with(at, granted)));
    const id = first.mentors.find(({ data }) => data.displayName === 'Jeanne Éprouvée')?.id ?? '';
    expect((await run(csv(';', titles, jeanne.with(at, granted)))).said).not.toContain('npm run withdraw');
    const { said } = await run(csv(';', titles, jeanne.with(at, 'profil')));
    expect(said).toContain('inchangé');
    expect(said).toContain(`npm run withdraw -- ${id} --purpose photo --purpose testimonial`);
  });

  it('keeps nothing of forbidden columns, and HR’s number nowhere', async () => {
    const { run, snapshot } = await company();
    const { said } = await run(csv(';', titles, jeanne));
    expect(said).toContain('Colonnes interdites, ni lues ni gardées : Téléphone, Date de naissance.');
    const all = [...snapshot().values()].join('\n');
    for (const secret of ['00123', '06 00', '1980']) expect(all.includes(secret)).toBe(false);
  });

  it('refuses rows with their line and reason, and does the others', async () => {
    const { run } = await company();
    const { exit, said, mentors, failed } = await run(
      csv(
        ';',
        titles,
        jeanne,
        jeanne.with(0, '2').with(4, 'Gnad').with(2, 'Autre'),
        jeanne,
        jeanne.with(0, '3').with(2, 'Muette').with(13, 'Trop court.'),
        jeanne.with(0, '4').with(2, 'Taiseuse').with(titles.indexOf('Finalités'), ''),
      ),
    );
    expect([exit, failed]).toEqual([1, false]);
    expect(said.replace(/m-[a-z0-9]{4}/g, 'm-xxxx')).toMatchSnapshot();
    expect(mentors.map(({ data }) => data.displayName)).toContain('Jeanne Éprouvée');
  });

  it('asks first, and writes nothing on a no', async () => {
    const { run, snapshot } = await company();
    const before = snapshot();
    expect((await run(csv(';', titles, jeanne), { yes: false, answer: 'n' })).said).toContain(
      'Rien n’a été écrit',
    );
    expect(snapshot()).toEqual(before);
    expect((await run(csv(';', titles, jeanne), { yes: false, answer: 'oui' })).said).toContain(
      'Écrit, et vérifié',
    );
  });

  it('adopts a mentor who was there before, and does not bring back one who withdrew', async () => {
    const { run, root, settings } = await company();
    const björk = jeanne.with(1, '').with(2, 'Björk').with(4, 'saint-jean');
    const { said } = await run(csv(';', titles, björk));
    expect(said).toContain('m-mono');
    await withdraw(
      { root, person: 'm-mono', scope: 'everything', dryRun: false, today, locale: 'fr' },
      settings,
    );
    expect((await run(csv(';', titles, björk))).said).toContain('cette personne s’est retirée');
  });

  // OWASP, “CSV Injection”; CWE-1236, CWE-94, CWE-22, CWE-150.
  it.each([
    ['a formula', 2, "=cmd|'/C calc'!A0"],
    ['a second block of fields', 3, 'Soudeuse\n---\nstatus: left'],
    ['a prototype', 7, '__proto__'],
    ['a path', 4, '../../private'],
    ['a script', 13, `<script>globalThis.hostile=1</script> ${text}`],
    ['code', 13, `{process.exit()}\n\nexport const a = 1\n\n${text}`],
    ['a link that runs', 13, `[ici](javascript:alert) ${text}`],
    ['a terminal’s order', 2, '\u001b]0;hostile\u0007'],
    ['a name turned round', 2, '\u202eetoC'],
    ['an endless name', 2, 'a'.repeat(100_000)],
    ['an endless text', 13, 'mot '.repeat(100_000)],
  ])('with %s in a cell leaves a company that passes the check', async (_, column, value) => {
    const { run } = await company();
    const { exit, failed, said } = await run(csv(';', titles, jeanne.with(column, value)));
    expect({ failed, known: [0, 1].includes(exit) }).toEqual({ failed: false, known: true });
    expect(said).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each([
    ['an open quotation mark', `"${'a;'.repeat(50_000)}`],
    ['quotation marks alone', '"'.repeat(100_001)],
    ['a hundred thousand columns', 'a;'.repeat(100_000)],
    ['null bytes', '\0'.repeat(10_000)],
    ['titles that every object has', '__proto__;constructor;toString\na;b;c'],
    ['nothing', ''],
  ])('of %s is refused in words', async (_, bytes) => {
    const { run } = await company();
    const { exit, failed, said } = await run(bytes);
    expect([exit, failed]).toEqual([2, false]);
    expect(said).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('says what it cannot read', async () => {
    const { run } = await company();
    expect(await run('"a;b\n"c')).toMatchObject({ exit: 2 });
    expect((await run('Ville;Poste\nGand;Soudeuse')).said).toContain('Aucune colonne ne donne le nom');
  });
});

describe('whatever a spreadsheet holds', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '’') })
    .map((one) => `x${one}x`);
  it('is read back cell by cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(';', ',', '\t'),
        (rows, separator) => {
          const table = csvTable(
            Buffer.from(csv(separator, ['A', 'B', 'C'], ...rows.map((row) => [...row, 'z']))),
          );
          expect(table?.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => [...row, 'z']));
          expect(table?.rows[0]?.line).toBe(2);
        },
      ),
    );
  });
});

describe('a spreadsheet as people write it', () => {
  const changed = (cells: Readonly<Record<string, string>>): string[] =>
    jeanne.map((cell, index) => cells[titles[index] ?? ''] ?? cell);

  it('may say values in words, days without zeros, and leave lines empty', async () => {
    const { root, run } = await company();
    const row = changed({
      Langues: 'français, Polish',
      Motivations: 'Transmettre, giving back',
      'Se rencontrer': 'sur site, visio',
      'Charte acceptée le': '2/11/2026',
      Finalités: 'profil, newsletter',
    });
    const { said } = await run(
      csv(
        ';',
        titles,
        row,
        titles.map(() => ''),
      ),
    );
    expect(said).toMatch(/À créer : 1\./);
    const created = filesOf(join(root, 'src/content/mentors/fr'))
      .map((name) => readFileSync(join(root, 'src/content/mentors/fr', name), 'utf8'))
      .find((written) => written.includes('Jeanne Éprouvée'));
    expect(created).toMatch(/languages:\n {2}- fr\n {2}- pl/);
    expect(created).toMatch(/motivations:\n {2}- transmit\n {2}- give-back/);
    expect(created).toMatch(/channels:\n {2}- site\n {2}- video/);
    expect(created).toMatch(/date: 2026-11-02/);
  });

  it('is told which site was meant, once, when it names none', async () => {
    const { run } = await company();
    const { said } = await run(csv(';', titles, changed({ Site: 'Gend' })));
    expect(said).toMatch(/Site · .*Gend.*Vouliez-vous dire/s);
    expect(said).not.toContain('Fuseau horaire');
    expect(said).not.toContain('identifiant en minuscules');
  });
});
