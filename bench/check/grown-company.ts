import { companyFiles, plainPicture, type Files } from '../../tests/check/company/company-files.ts';

const mentor = 'src/content/mentors/fr/m-7k2q.md';
const page = 'src/content/pages/fr/why.mdx';

/** The smallest company that passes the check, with as many mentors and pages more as asked, in both languages. */
export const grownCompany = (mentors: number, pages: number): Files => {
  const files = companyFiles();
  const copies = (from: string, name: (index: number) => string, count: number): [string, string][] =>
    Array.from({ length: count }, (_, index) => [
      from.replace(/[^/]+(?=\.\w+$)/, name(index)),
      String(files[from])
        .replaceAll('person: m-7k2q', `person: ${name(index)}`)
        .replace('photos/m-7k2q.png', 'photos/portrait.png'),
    ]);
  const id = (index: number): string => `m-${String(index).padStart(5, '0')}`;
  const pageName = (index: number): string => `page-${index}`;
  return {
    ...files,
    'src/content/mentors/photos/portrait.png': plainPicture,
    ...Object.fromEntries([
      ...[mentor, mentor.replace('/fr/', '/en/'), 'private/consents/m-7k2q.yaml'].flatMap((from) =>
        copies(from, id, mentors),
      ),
      ...[page, page.replace('/fr/', '/en/')].flatMap((from) => copies(from, pageName, pages)),
    ]),
  };
};
