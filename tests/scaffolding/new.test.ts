import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { dialogueOn } from '../../scripts/scaffolding/dialogue.ts';
import { entryKindOf, type EntryKind } from '../../scripts/scaffolding/entry-kind.ts';
import { freshMentorId } from '../../scripts/scaffolding/fresh-id.ts';
import { createEntry } from '../../scripts/scaffolding/new-command.ts';
import { Unanswered } from '../../scripts/scaffolding/questionnaire.ts';
import { mentorIdSchema } from '../../src/core/identifier.ts';
import { publish } from '../../src/core/published.ts';
import { filesOf } from '../site/site.ts';
import { companyCopy } from '../withdrawing/company-copy.ts';

const today = '2026-11-21';
const body =
  'Jeanne travaille ici depuis longtemps, entre la presse et la fenêtre. On vient d’abord pour une question précise, puis l’on reste pour les autres. Les rencontres commencent par un silence, une tasse et un cas réel. Aucune recette, mais des questions posées lentement.';

async function created(
  kind: EntryKind,
  answers: readonly string[],
  more: { from?: object; locale?: 'fr' | 'en'; photo?: { name: string; bytes: Buffer } } = {},
) {
  const { root, settings } = await companyCopy();
  if (more.photo) {
    mkdirSync(join(root, 'src/content/mentors/photos'), { recursive: true });
    writeFileSync(join(root, 'src/content/mentors/photos', more.photo.name), more.photo.bytes);
  }
  const before = new Set(filesOf(root));
  const from = more.from && 'answers.json';
  if (from) writeFileSync(join(root, from), JSON.stringify(more.from));
  let said = '';
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      said += chunk.toString();
      done();
    },
  });
  const dialogue = dialogueOn(Readable.from(answers.map((line) => `${line}\n`)), output);
  const options = { root, kind, from, today, locale: more.locale ?? 'fr' } as const;
  const exit = await createEntry(kind, options, { settings, dialogue });
  const result = await checkContent({ root, settings, today });
  const files = filesOf(root).filter((file) => !before.has(file) && file !== from);
  return {
    root,
    exit,
    said: said.replaceAll('\u00a0', ' '),
    files,
    failed: result.failed,
    published: publish(result.kit, today),
  };
}

const mentor = [
  'Jeanne Éprouvée',
  '',
  'Soudeuse',
  'gand',
  'fr, nl',
  '',
  'transmit',
  '2, 1',
  '1',
  '2',
  'site, video',
  'open',
  '1',
  '',
  'non',
  '',
  '',
  '',
  '',
  '',
  'active',
  body,
  '.',
  'profile, newsletter',
  '',
  '',
  'F2',
  'REG 001',
];

describe('npm run new -- mentor', () => {
  it('writes a profile, a consent and an empty list of journeys, which pass the check', async () => {
    const { exit, files, failed, published } = await created('mentor', mentor);
    expect([exit, failed]).toEqual([0, false]);
    expect(files).toEqual([
      expect.stringMatching(/^private\/consents\/m-[a-z2-9]{4}\.yaml$/),
      expect.stringMatching(/^private\/participations\/m-/),
      expect.stringMatching(/^src\/content\/mentors\/fr\/m-/),
    ]);
    expect(published.mentors.find(({ data }) => data.displayName === 'Jeanne Éprouvée')?.data).toMatchObject({
      site: 'gand',
      timeZone: 'Europe/Brussels',
      skills: { technical: ['soudure', 'calcul'], transversal: ['doute'] },
      programmes: ['passerelle'],
      charter: { date: today },
    });
  });

  it('checks each answer at once, in the words of the schema, and asks again', async () => {
    const wrong = mentor.toSpliced(3, 0, 'gent').toSpliced(2, 0, 'x'.repeat(80), '');
    const { exit, said } = await created('mentor', wrong);
    expect(exit).toBe(0);
    expect(said).toContain('Le texte fait 80 caractères ; 70 au plus.');
    expect(said).toContain('Une réponse est attendue : un texte de 70 caractères au plus.');
    expect(said).toContain('« gent » n’est pas dans la liste.');
  });

  it('says at once that a portrait is not there, and takes it once it is', async () => {
    const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#0B5D57' } })
      .jpeg()
      .toBuffer();
    const answers = ['oui', '../photos/jeane.jpg', '../photos/jeanne.jpg', 'Jeanne devant la presse', ''];
    const { root, exit, said, files } = await created(
      'mentor',
      mentor.toSpliced(mentor.indexOf('non'), 1, ...answers),
      { photo: { name: 'jeanne.jpg', bytes } },
    );
    expect(said).toContain('mentors/photos/jeane.jpg');
    expect(said.match(/Chemin depuis ce fichier/g)).toHaveLength(2);
    expect(exit).toBe(0);
    expect(files.map((file) => readFileSync(join(root, file), 'utf8')).join('')).toContain(
      '../photos/jeanne.jpg',
    );
  });

  it('asks again where an answer is neither a yes nor a no, and loses nothing of it in silence', async () => {
    const photo = mentor.indexOf('non');
    const { exit, said } = await created(
      'mentor',
      mentor.toSpliced(photo, 0, 'C:\\Users\\jeanne\\photo.JPG'),
    );
    expect(exit).toBe(0);
    expect(said).toContain('Une réponse est attendue : oui ou non.');
    expect(said.match(/Ajouter « Portrait » \?/g)).toHaveLength(2);
  });

  it.each(['"1.0"', '“1.0”', '« 1.0 »'])(
    'takes the quotation marks that a file would want: %s',
    async (typed) => {
      const version = 17;
      const { exit, said, published } = await created('mentor', mentor.with(version, typed));
      expect([exit, said]).toEqual([0, expect.not.stringContaining('Écrivez')]);
      const jeanne = published.mentors.find(({ data }) => data.displayName === 'Jeanne Éprouvée');
      expect(jeanne?.data.charter.version).toBe('1.0');
    },
  );

  it('refuses a home as a meeting place', async () => {
    const { said } = await created('mentor', mentor.toSpliced(10, 0, 'site, domicile'));
    expect(said).toContain('la charte l’exclut');
  });

  it('writes nothing when answers stop', async () => {
    await expect(created('mentor', mentor.slice(0, 12))).rejects.toThrow(Unanswered);
  });

  it('takes the answers of a file, and tells all their faults at once', async () => {
    const from = {
      displayName: 'Jeanne Éprouvée',
      role: 'Soudeuse',
      site: 'gand',
      languages: ['fr'],
      timeZone: 'Europe/Brussels',
      motivations: ['transmit'],
      skills: { technical: ['soudure'], transversal: [] },
      programmes: ['passerelle'],
      channels: ['site'],
      availability: { state: 'open', places: 1, checked: today },
      charter: { version: '1.0', date: today },
      status: 'active',
      body,
      consent: { purposes: ['profile'], given: today, form: 'F2', proof: 'REG 2' },
    };
    expect(await created('mentor', [], { from })).toMatchObject({ exit: 0, failed: false });
    const { exit, said, files } = await created('mentor', [], {
      from: { ...from, site: 3, birthDate: 1, consent: {} },
      locale: 'en',
    });
    expect([exit, files]).toEqual([1, []]);
    expect(said).toMatchSnapshot();
  });
});

describe('npm run new for other entries', () => {
  it('reads their answers from a file, where nobody’s consent is asked', async () => {
    const from = { term: 'L’écoute', definition: 'Ce qui reste quand on se tait.' };
    expect(await created('term', [], { from })).toMatchObject({
      exit: 0,
      failed: false,
      files: ['src/content/glossary/fr/l-ecoute.yaml'],
    });
  });

  it('asks what the schema of a term asks, and names the file after it', async () => {
    const { exit, files, root } = await created('term', [
      'L’écoute',
      'Ce qui reste quand on se tait.',
      '',
      '',
    ]);
    expect([exit, files]).toEqual([0, ['src/content/glossary/fr/l-ecoute.yaml']]);
    expect(files.map((file) => readFileSync(join(root, file), 'utf8')).join('')).toBe(
      'term: L’écoute\ndefinition: Ce qui reste quand on se tait.\n',
    );
  });

  it('asks again for a text that is too short', async () => {
    const { exit, said } = await created('faq', [
      'Pourquoi ?',
      'pour tout le monde',
      'Trop court.',
      '.',
      body,
      '.',
      '',
    ]);
    expect(exit).toBe(0);
    expect(said).toContain('Ce texte compte 2 mots ; il en faut de 40 à 200.');
  });

  it('puts nothing in the content that would not pass the check, and keeps the answers', async () => {
    const { exit, files, said, root } = await created('news', [
      'Une nouvelle',
      'Ce qui arrive.',
      '2 mars 2027',
      '1er février 2027',
      '',
      body,
      '.',
      '',
    ]);
    expect(said).toContain('Rien n’a été écrit');
    expect([exit, files]).toEqual([1, ['out/news.json']]);
    expect(said).toContain('npm run new -- news --from out/news.json');
    const kept: unknown = JSON.parse(readFileSync(join(root, 'out/news.json'), 'utf8'));
    expect(kept).toMatchObject({ id: 'une-nouvelle', date: '2027-03-02', expires: '2027-02-01' });
  });

  it('knows French words for them, and the nearest one', () => {
    expect(
      ['evenement', 'Événements', 'témoignage', 'actualités', 'mentore', 'news'].map(entryKindOf),
    ).toEqual(['event', 'event', 'testimonial', 'news', 'mentor', 'news']);
    expect(entryKindOf('mentro')).toEqual({ nearest: 'mentor' });
  });
});

describe('freshMentorId', () => {
  it('is always an id, and never one that is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), (draws) => {
        const taken = new Set<string>();
        for (let count = 0; count < 20; count += 1) {
          let at = 0;
          const id = freshMentorId(taken, (below) => (draws[at++ % draws.length] ?? 0) % below);
          expect(mentorIdSchema.safeParse(id).success).toBe(true);
          expect(taken.has(id)).toBe(false);
          taken.add(id);
          if (count > 3) break;
        }
      }),
    );
  });
});

describe('a choice', () => {
  it('may be made in words, whatever their capitals and accents, and a wrong one is told once', async () => {
    const answers = mentor.map((one) => (one === 'gand' ? 'GAND' : one === 'transmit' ? 'Transmettre' : one));
    const { exit, failed, files } = await created('mentor', answers);
    expect([exit, failed, files.length]).toEqual([0, false, 3]);
    const wrong = mentor.flatMap((one) => (one === 'gand' ? ['Gend', 'gand'] : [one]));
    const { said } = await created('mentor', wrong);
    expect(said.match(/Gend/g)).toHaveLength(1);
    expect(said).toContain('Vouliez-vous dire « gand »');
    expect(said).not.toContain('un identifiant en minuscules');
  });

  it('of languages, a city’s clock or a day may be told by name, and a misspelt one has a suggestion', async () => {
    const named = mentor.with(4, 'Français, néerlandais').with(5, 'Brussels');
    const { exit, said, published } = await created('mentor', named.toSpliced(4, 0, 'français, néérlandias'));
    expect(said).toContain('Vouliez-vous dire « nl »');
    expect(exit).toBe(0);
    expect(published.mentors.find(({ data }) => data.displayName === 'Jeanne Éprouvée')?.data).toMatchObject({
      languages: ['fr', 'nl'],
      timeZone: 'Europe/Brussels',
    });
  });
});
