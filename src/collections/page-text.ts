import type { render } from 'astro:content';
import type { Page } from '../core/editorial.ts';
import { entryOf } from '../core/kit.ts';
import type { Locale } from '../core/locale.ts';
import type { Published } from '../core/published.ts';
import { pageName } from '../strings/page-names.ts';
import type { Site } from '../strings/site.ts';
import type { TextKey, TextValues } from '../strings/strings.ts';
import { bodyOf } from './body.ts';
import { published } from './kit.ts';
import { inEveryLocale, type PageOf } from './site.ts';

/** Pages that are nothing but the words of an editor: without them there is no page to read. */
const prose = {
  why: 'page.why',
  becomeMentor: 'page.becomeMentor',
  managers: 'page.managers',
  hr: 'page.hr',
  community: 'page.community',
  brand: 'page.brand',
  accessibility: 'page.accessibility',
  personalData: 'footer.personalData',
  withdrawal: 'footer.withdrawal',
  legal: 'footer.legal',
  ecoDesign: 'footer.ecoDesign',
} as const satisfies Record<string, TextKey>;

/** Pages that list something: they have words of their own until an editor writes others. */
const lists = {
  home: ['home.title', 'home.lead'],
  programmes: ['programmes.count', 'programmes.compareLead'],
  charter: ['charter.title', 'charter.lead'],
  mentors: ['mentors.title', 'mentors.lead'],
  testimonials: ['testimonials.title', 'testimonials.lead'],
  awards: ['awards.title', 'awards.lead'],
  recognition: ['recognition.title', 'recognition.lead'],
  chooser: ['chooser.title', 'chooser.lead'],
  agenda: ['agenda.title', 'agenda.lead'],
  faq: ['page.faq', 'faq.lead'],
  glossary: ['page.glossary', 'glossary.lead'],
  resources: ['page.resources', 'resource.lead'],
  news: ['page.news', 'news.lead'],
  newsletters: ['page.newsletters', 'newsletter.lead'],
  siteMap: ['footer.siteMap', 'map.lead'],
  search: ['search.label', 'search.start'],
  notFound: ['notFound.title', 'notFound.lead'],
} as const satisfies Record<string, readonly [title: TextKey, lead: TextKey]>;

type ProseRoute = keyof typeof prose;
type ListRoute = keyof typeof lists;

/** A page whose place is fixed and whose words an editor writes. */
export type WordedRoute = ProseRoute | ListRoute;

const isProse = (route: WordedRoute): route is ProseRoute => Object.hasOwn(prose, route);

/** What an editor wrote for a page whose place is fixed; `body` is absent where nothing follows the lead. */
export interface PageText extends Page {
  readonly body?: Awaited<ReturnType<typeof render>>;
  /** Where the page can be read in another language, when it is not written in this one. */
  readonly readIn?: { readonly locale: Locale; readonly href: string };
}

/** The languages that a page of prose is written in, the default one first. */
const writtenIn = (kit: Published, route: ProseRoute): Locale[] =>
  kit.settings.locales.filter((locale) => entryOf(kit.pages, pageName(route), locale));

const names = ({ settings, locale }: Site): TextValues => ({
  title: settings.title[locale] ?? '',
  organisation: settings.organisation.short,
});

/** What a page is called: the title that an editor gave it, or its own. */
export const pageTitle = (kit: Published, site: Site, route: WordedRoute): string =>
  entryOf(kit.pages, pageName(route), site.locale)?.data.title ??
  site.t(isProse(route) ? prose[route] : lists[route][0], names(site));

/** The words of a page in the site's language; a page of prose that has none says so and names another language. */
export const pageText = async (route: WordedRoute, site: Site): Promise<PageText> => {
  const kit = await published();
  const page = entryOf(kit.pages, pageName(route), site.locale);
  if (page) return page.body.trim() === '' ? page.data : { ...page.data, body: await bodyOf('pages', page) };
  const title = pageTitle(kit, site, route);
  if (!isProse(route)) return { title, lead: site.t(lists[route][1], names(site)) };
  const [other] = writtenIn(kit, route);
  if (other === undefined) return { title, lead: site.t('page.unwritten') };
  const readIn = { locale: other, href: site.href(route, undefined, other) };
  return { title, lead: site.t('page.untranslated'), readIn };
};

/** One path per language for a page of prose; `available` are the languages it is written in. */
export const prosePage = async (route: ProseRoute): Promise<PageOf<object>[]> =>
  inEveryLocale(route, writtenIn(await published(), route));
