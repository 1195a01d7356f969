import { describe, expect, test } from 'vitest';
import { addressFault, isLocalPath } from '../../src/core/address.ts';
import { altFault } from '../../src/core/alternative-text.ts';
import { isHome, namesHome, isMenteeKey, isPrivateDataKey } from '../../src/core/forbidden.ts';
import { countWords, folded } from '../../src/core/text.ts';
import { inclusiveMarks, invisibleCharacters, placeholders } from '../../src/core/wording.ts';

describe('inclusive marks', () => {
  test.each([
    ['Les mentor·e·s', 'mentor·e·s'],
    ['un·e collègue', 'un·e'],
    ['Les mentoré•es', 'mentoré•es'],
    ['Les mentor.e.s', 'mentor.e.s'],
    ['un étudiant.e', 'étudiant.e'],
    ['directeur.trice', 'directeur.trice'],
    ['un(e) mentor', 'un(e)'],
    ['les mentoré(e)s', 'mentoré(e)s'],
    ['un acteur(trice)', 'acteur(trice)'],
    ['les étudiant-e-s', 'étudiant-e-s'],
    ['un étudiant-e', 'étudiant-e'],
    ['LES MENTOR·E·S', 'MENTOR·E·S'],
    ['Avec ·Aurélie', '·Aurélie'],
    ['un mentor/trice', 'mentor/trice'],
    ['Un mentor/trice.', 'mentor/trice'],
    ['les mentoré/e/s', 'mentoré/e/s'],
    ['les salarié/es', 'salarié/es'],
    ['des professionnel·le·s', 'professionnel·le·s'],
    ['Quel·les collègues', 'Quel·les'],
    ['TOUT INTELLECTUEL·LE', 'INTELLECTUEL·LE'],
    ['Lluís Col·lell, mentoré·e·s', 'mentoré·e·s'],
    ['les Col·lell·e·s', 'Col·lell·e·s'],
  ])('%s', (text, written) => {
    expect(inclusiveMarks(text).map((one) => one.written)).toEqual([written]);
    expect(inclusiveMarks(text)[0]?.at).toBe(text.indexOf(written));
  });

  test.each([
    'Écrivez à a.e@brelanor.example ou mentor.e@x.example.',
    'Voir https://brelanor.example/mentor.e.s et www.x.example/un(e).',
    'La règle C-03, la version 2.0, 3.5 h, 10 h 30.',
    'Peut-être, y a-t-il, e-mentorat, programme e-learning, porte-à-porte, Marie-E.',
    'Fin de phrase.Et une autre. etc. Cf. p. 3 (s. d.)',
    'fichier(s), (es) seul, Mme (elle)',
    'Nantes · Lyon · Montréal',
    'oui/non, et/ou, la/les, 90 km/h, entrée/sortie, matin/soir, 24 h/24',
    'src/content/mentors/fr, docs/mentor/e.md, /charte/, Europe/Paris',
    'M. E. Dupont, J.-C. Martin, N.B.',
    'photos/m-7k2q.png, guide.pdf, README.md, kit.example',
    'l’UE, l’O.N.U., S.A.R.L.',
    'Lluís Col·lell, COL·LELL, Gal·la Al·lés, l’Avinguda del Paral·lel, Il·lustració',
    '',
  ])('no false alarm: %s', (text) => {
    expect(inclusiveMarks(text)).toEqual([]);
  });
});

describe('invisible characters', () => {
  test('are told by their code', () => {
    expect(invisibleCharacters('a\u202eb\u200bc', 'prose').map((one) => one.written)).toEqual([
      'U+202E',
      'U+200B',
    ]);
    expect(invisibleCharacters('a\u0000', 'prose')).toHaveLength(0 + 1);
  });

  test('joiners are allowed in prose, where emoji need them, and not in names', () => {
    expect(invisibleCharacters('👩\u200d🏭', 'prose')).toEqual([]);
    expect(invisibleCharacters('An\u200dna', 'name')).toHaveLength(1);
    expect(invisibleCharacters('ligne\nsuite', 'prose')).toEqual([]);
    expect(invisibleCharacters('Anne\nBcc: x', 'name')).toHaveLength(1);
    expect(invisibleCharacters('Anne\n', 'name')).toEqual([]);
  });

  test.each(['Élisabeth-Małgorzata Weißenborn', 'Nguye\u0302\u0303n', 'Żółkiewny', 'a\u00a0: b\u202f!'])(
    'no false alarm: %s',
    (text) => {
      expect(invisibleCharacters(text, 'name')).toEqual([]);
    },
  );
});

test('placeholders are in capitals; the same words in a sentence are not', () => {
  expect(placeholders('Adresse : À COMPLÉTER').map((one) => one.written)).toEqual(['À COMPLÉTER']);
  expect(placeholders('TO BE COMPLETED, TODO')).toHaveLength(2);
  expect(placeholders('Le dossier reste à compléter. Todo list. It is to be completed soon.')).toEqual([]);
});

describe('addresses', () => {
  test.each([
    '/charte/',
    '#c-03',
    'guide/',
    '../images/a.png',
    'https://x.example/a?b=c',
    'mailto:a@b.example',
    'tel:+33240000000',
    'HTTP://X.example',
  ])('%s is safe', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'java\u200bscript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//x.example',
    '/\\x.example',
    '\\\\x.example',
    'https:x.example',
    'https://user:pass@x.example',
    'ftp://x.example',
    'javascript&colon;alert:1',
  ])('%s is not', (address) => {
    expect(addressFault(address)).toBe('unsafe');
  });

  test('of messages fill in a subject and a text at most', () => {
    expect(addressFault('mailto:a@b.example?subject=Une%20question&body=Bonjour%0D%0A')).toBeUndefined();
    expect(addressFault('mailto:a@b.example?cc=c@d.example')).toBe('mail-fields');
  });

  test('of pictures stay beside the content', () => {
    expect(['a.png', '../images/a.png', './a.png'].every(isLocalPath)).toBe(true);
    expect(['/a.png', 'https://x.example/a.png', '//x/a.png', 'data:image/png,x', ''].some(isLocalPath)).toBe(
      false,
    );
  });
});

test.each([
  ['', 'missing'],
  ['  ', 'missing'],
  ['Photo', 'empty-words'],
  ['portrait', 'empty-words'],
  ['m-7k2q', 'empty-words'],
  ['M 7K2Q.PNG', 'empty-words'],
  ['IMG_2041', 'empty-words'],
  ['…', 'empty-words'],
  ['Portrait abstrait sur fond jaune', undefined],
  ['Image d’un atelier vu du pont roulant', undefined],
])('“%s” as an alternative text: %s', (alt, fault) => {
  expect(altFault(alt, '../photos/m-7k2q.png')).toBe(fault);
});

test('keys and places that may not be written are known in many spellings', () => {
  expect(
    [
      'mentee',
      'mentees',
      'mentoré',
      'Mentorée',
      'mentor-ee',
      'binome',
      'binôme',
      'partner',
      'with',
      'protégé',
    ].filter((key) => !isMenteeKey(key)),
  ).toEqual([]);
  expect(['mentor', 'mentors', 'role', 'programme', 'within'].some(isMenteeKey)).toBe(false);
  expect(
    ['birthDate', 'date-de-naissance', 'téléphone', 'manager', 'health', 'origine', 'N+1'].filter(
      (key) => !isPrivateDataKey(key),
    ),
  ).toEqual(['N+1']);
  expect(['displayName', 'role', 'site', 'languages'].some(isPrivateDataKey)).toBe(false);
  expect(['home', 'Domicile', 'chez-soi', 'chez soi', 'maison', 'house', 'private-home'].every(isHome)).toBe(
    true,
  );
  expect(['site', 'public-place', 'video', 'phone', 'café'].some(isHome)).toBe(false);
});

test('a place is somebody’s home by its name, not any house', () => {
  const homes = ['Au domicile de Paul', 'Chez elle', 'At Paul’s home', 'Home-office'];
  expect(homes.every(namesHome)).toBe(true);
  expect(['Maison des associations', 'Homestead Hall', 'Chez Léon', 'Serre'].some(namesHome)).toBe(false);
});

test('words are counted without marks, tags and addresses', () => {
  expect(countWords('Un **deux** [trois](https://x.example/a-b) <Rule code="C-01" /> : quatre !')).toBe(4);
  expect(folded('Cœur de Łódź, Weißenborn')).toBe('coeur de lodz, weissenborn');
});
