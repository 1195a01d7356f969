import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusedLines } from '../../scripts/building/refused-images.ts';
import { NotDrawable, type NotDrawableFacts } from '../../scripts/rendering/not-drawable.ts';

const root = join(import.meta.dirname, 'kit');
const who = 'Aurélie Roy (src/content/mentors/fr/m-7k2q.md)';
const refused = (facts: Omit<NotDrawableFacts, 'who'>) => new NotDrawable({ who, ...facts });
const detail = join(root, 'src', 'content', 'mentors', 'photos', 'm-7k2q.png');
const photo = refused({ reason: 'unreadable-picture', characters: [], detail });

test('a photo that cannot be read is named once, by its path in the project, in the language asked for', () => {
  expect(refusedLines([photo, photo], { locale: 'fr', root })).toEqual([
    'Images impossibles à dessiner :',
    `  - ${who}\u00a0: l’image src/content/mentors/photos/m-7k2q.png ne peut pas être lue. Enregistrez-la de nouveau, en JPEG ou en PNG.`,
  ]);
  expect(refusedLines([photo], { locale: 'en', root })[1]).toContain(
    'the picture src/content/mentors/photos/m-7k2q.png cannot be read',
  );
});

test('a text of the settings, on every image, is told once, with how many more it spoils', () => {
  const facts = { reason: 'too-long', characters: [], detail: 'Compagnie' } as const;
  const cards = ['Atelier', 'Cercle', 'Remise'].map((one) => new NotDrawable({ who: one, ...facts }));
  expect(refusedLines([...cards, photo], { locale: 'fr', root })).toEqual([
    'Images impossibles à dessiner :',
    expect.stringMatching(/^ {2}- Atelier.*«\sCompagnie\s» est trop long.* De même pour 2 autres\.$/),
    expect.stringContaining('m-7k2q.png'),
  ]);
});

test.each([
  ['missing-letters', '«\u00a0Aurélie 漢\u00a0» contient des lettres que les polices n’ont pas\u00a0: 漢.'],
  ['too-long', '«\u00a0Aurélie 漢\u00a0» est trop long'],
] as const)('what else cannot be drawn is told in words: %s', (reason, wanted) => {
  const [, line] = refusedLines([refused({ reason, characters: ['漢'], detail: 'Aurélie 漢' })], {
    locale: 'fr',
    root,
  });
  expect(line).toContain(wanted);
});
