import { expect, test } from 'vitest';
import { messageOf } from '../../src/core/problem.ts';
import { checkedCompany } from './company/checked-company.ts';
import { companyFiles, type Files } from './company/company-files.ts';
import { event, mentor, page, programme } from './defects/defect.ts';

/** What happens to people who write in a word processor, on Windows, and who are no developers. */
type Slip = readonly [file: string, from: string, to: string];

const inText = (written: string): Slip => [page, 'Un autre texte.', written];
const inTitle = (written: string): Slip => [page, 'title: Pourquoi', written];

const slips: Readonly<Record<string, Slip>> = {
  'the quotation marks of a word processor around a text': inTitle('title: “Pourquoi : la raison”'),
  'the quotation marks of a word processor around a date': [
    mentor,
    'checked: 2026-11-02',
    'checked: “2026-11-02”',
  ],
  'a colon in a title': inTitle('title: Pourquoi : la raison'),
  'no space after a colon': inTitle('title:Pourquoi'),
  'a no-break space after a colon': inTitle('title:\u00a0Pourquoi'),
  'a no-break space as an indent': [mentor, '  technical:', '\u00a0\u00a0technical:'],
  'a tab as an indent': [mentor, '  technical:', '\ttechnical:'],
  'an apostrophe between apostrophes': inTitle("title: 'L'envie'"),
  'quotation marks inside quotation marks': inTitle('title: "La "vraie" raison"'),
  'a title that starts with a bracket': inTitle('title: [Vécu] Pourquoi'),
  'a title that starts with a sign': inTitle('title: @tous, pourquoi'),
  'a title cut by a hash': inTitle('title: Raison #2'),
  'an empty title': inTitle('title:'),
  'the label instead of the key': inTitle('Titre: Pourquoi'),
  'a dash of a word processor for the fence': [page, '---\ntitle', '—\ntitle'],
  'no closing fence': [page, '---\n\nUn texte', '\n\nUn texte'],
  'a French date': [mentor, 'checked: 2026-11-02', 'checked: 2/11/2026'],
  'a day that does not exist': [mentor, 'checked: 2026-11-02', 'checked: 2026-02-31'],
  'a French hour': [event, 'start: "2027-02-03T12:15"', 'start: 3/2/2027 12h15'],
  'a decimal comma': [programme, 'hoursPerMonth: 2', 'hoursPerMonth: 1,5'],
  'oui for true': [programme, 'compulsory: true', 'compulsory: oui'],
  'a list on a line': [mentor, 'languages: [fr, en]', 'languages: français, anglais'],
  'languages by their names': [mentor, 'languages: [fr, en]', 'languages: [fr, anglai]'],
  'a list with the bullets of a word processor': [
    programme,
    'objectives: [Prendre ses marques, Comprendre]',
    'objectives:\n  • Prendre ses marques\n  • Comprendre',
  ],
  'a list with stars': [
    programme,
    'objectives: [Prendre ses marques, Comprendre]',
    'objectives:\n  * Prendre ses marques',
  ],
  'a site by its name': [mentor, 'site: nantes', 'site: Nantes'],
  'two versions that Git could not join': inTitle(
    '<<<<<<< HEAD\ntitle: Un\n=======\ntitle: Deux\n>>>>>>> main',
  ),
  'a picture with a space in its name': inText('![Un banc au soleil](../images/un banc.jpg)'),
  'a picture of one’s own disk': inText('![Un banc au soleil](C:\\Users\\Ana\\banc.jpg)'),
  'a link to a page by its title': inText('Voir [la charte](Charte du mentorat).'),
  'a link to a page by its file': inText('Voir [la charte](../fr/charter.mdx).'),
  'a link without https': inText('Voir [le site](www.brelanor.example).'),
  'a link to a mailbox without mailto': inText('Écrire à [nous](nous@brelanor.example).'),
  'a link written the other way round': inText('Voir (la charte)[/charte/].'),
  'a space between words and address': inText('Voir [la charte] (/charte/).'),
  'an address in angle brackets': inText('Écrire à <nous@brelanor.example>.'),
  'a line break in HTML': inText('Une ligne<br>une autre'),
  'an HTML comment': inText('<!-- à relire -->'),
  'underlined words': inText('<u>Important</u>'),
  'a component without capitals': inText('<callout>\n\nImportant\n\n</callout>'),
  'an unclosed component': inText('<Callout>\n\nImportant'),
  'braces around words': inText('Le nom {à compléter} manque.'),
  'a heading without a space': inText('##Un titre'),
  'bold with spaces': inText('C’est ** important ** ici.'),
  'a table pasted from a spreadsheet': inText('Mois\tRencontre'),
};

test.each(Object.entries(slips))('%s is told where it is, with what to do', async (_, [file, from, to]) => {
  const before = String(companyFiles()[file]);
  expect(before).toContain(from);
  const files: Files = { ...companyFiles(), [file]: before.replace(from, () => to) };
  const { problems } = await checkedCompany(files);
  const told = problems.map((one) => {
    const { cause, remedy } = messageOf(one, 'fr');
    return `${one.file}:${one.line}:${one.column} [${one.id}] ${cause} → ${remedy}`;
  });
  expect(told).toMatchSnapshot();
  expect(told).toHaveLength(1);
});

test('a byte order mark, and the line ends of Windows, are no fault', async () => {
  const files = companyFiles();
  const changed = { ...files, [page]: `\uFEFF${String(files[page]).replaceAll('\n', '\r\n')}` };
  expect((await checkedCompany(changed)).problems).toEqual([]);
});

test('a translation is no orphan while its original bears a wrong extension', async () => {
  const { [page]: text = '', ...files } = companyFiles();
  const { problems } = await checkedCompany({ ...files, [`${page}.txt`]: text });
  expect(problems.map(({ id }) => id)).toEqual(['wrong-extension']);
  expect(messageOf(problems[0] ?? expect.fail('no problem'), 'fr').remedy).toMatch(/why\.mdx\b/);
});
