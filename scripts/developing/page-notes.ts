import { componentsHref } from '../../src/core/components-page.ts';
import type { ContentName } from '../../src/core/collection.ts';
import { hiddenEntries } from '../../src/core/hidden-entries.ts';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import { entryRoutes, pageNamed, type NamedPage } from '../../src/strings/page-address.ts';
import { pageName } from '../../src/strings/page-names.ts';
import type { Route } from '../../src/strings/site.ts';
import type { CheckResult } from '../content-files/check-content.ts';

/** What whoever writes is told of the page they look at. */
export interface PageNotes {
  /** Content files that the page is made from, from the project's root. */
  readonly files: readonly string[];
  /** What is not shown, not translated or deserves a look; each with its file. */
  readonly notes: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly words: Readonly<Record<'label' | 'open' | 'copy' | 'copied' | 'components', string>>;
  readonly components: string;
}

const words = {
  fr: {
    label: 'Pendant que vous écrivez',
    open: 'Modifier cette page',
    copy: 'Copier le chemin',
    copied: 'Copié',
    components: 'Les composants',
  },
  en: {
    label: 'While you write',
    open: 'Edit this page',
    copy: 'Copy the path',
    copied: 'Copied',
    components: 'The components',
  },
} as const;

/** The collection that a list shows. */
const lists: Readonly<Partial<Record<Route, ContentName>>> = {
  mentors: 'mentors',
  testimonials: 'testimonials',
  awards: 'awards',
  news: 'news',
  newsletters: 'newsletters',
  agenda: 'events',
  resources: 'resources',
  programmes: 'programmes',
  faq: 'faq',
  glossary: 'glossary',
  recognition: 'recognition',
};

/** What to tell of the page at a path below the base; of none, nothing but the words. */
export const pageNotes = (
  path: string,
  { problems, kit }: Pick<CheckResult, 'problems' | 'kit'>,
  { settings, today }: { readonly settings: Settings; readonly today: string },
): PageNotes => {
  const page = pageNamed(path, settings);
  const language = (page?.locale ?? settings.defaultLocale).startsWith('fr') ? 'fr' : 'en';
  const files = page ? filesOf(page, kit) : [];
  const shown = lists[page?.route ?? 'notFound'];
  const listed = (file: string): boolean => shown !== undefined && file.startsWith(`src/content/${shown}/`);
  const hidden = hiddenEntries(kit, today)
    .filter(({ file, collection, id }) => {
      const own = page !== undefined && entryRoutes[page.route] === collection && page.id === id;
      return own || listed(file);
    })
    .map(({ file, why }) => ({
      file,
      line: 1,
      text: language === 'fr' ? `Non publié\u00a0: ${why.fr}.` : `Not published: ${why.en}.`,
    }));
  const warned = problems
    .filter((one) => one.severity === 'warning')
    .filter((one) => files.includes(one.file) || (isAboutTranslation(one) && listed(one.file)))
    .map((one) => ({ file: one.file, line: one.line ?? 1, text: messageOf(one, language).cause }));
  return {
    files,
    notes: [...hidden, ...warned],
    words: words[language],
    components: componentsHref(settings, page?.locale ?? settings.defaultLocale),
  };
};

const isAboutTranslation = ({ id }: Problem): boolean => id === 'untranslated' || id === 'stale-translation';

/** The files of a page in its language, then in the default one, whose fields it inherits. */
const filesOf = ({ route, id, locale }: NamedPage, kit: CheckResult['kit']): string[] => {
  const collection = entryRoutes[route] ?? 'pages';
  const wanted = entryRoutes[route] ? id : pageName(route);
  const own = kit[collection].filter((one) => one.id === wanted);
  return [locale, kit.settings.defaultLocale]
    .flatMap((one) => own.filter((entry) => entry.locale === one).map(({ file }) => file))
    .filter((file, index, all) => all.indexOf(file) === index);
};
