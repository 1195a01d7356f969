import type { Day } from '../core/day.ts';
import type { Locale } from '../core/locale.ts';
import type { Settings } from '../core/settings.ts';
import { fileHref, pageHref } from '../core/url.ts';
import slugs from './slugs.json' with { type: 'json' };
import { translator, type TextKey, type TextValues } from './strings.ts';

export type Route = keyof (typeof slugs)['fr'];

/** What every component needs to speak, count and link in one language. */
export interface Site {
  readonly settings: Settings;
  readonly locale: Locale;
  readonly today: Day;
  /** A text of the interface; `count` chooses the plural. */
  readonly t: (key: TextKey, values?: TextValues) => string;
  /** Address of a page in this language, or in another. */
  readonly href: (route: Route, id?: string, locale?: Locale) => string;
  /** Address of a file below the base, such as `logos/grand-relais/mark.svg`. */
  readonly file: (path: string) => string;
  /** A day as people read it: `long` 3 novembre 2026, `short` 3 nov. 2026, `month` novembre 2026, `monthOnly` novembre. */
  readonly day: (day: Day, style?: 'long' | 'short' | 'month' | 'monthOnly' | 'dayMonth') => string;
  /** « a, b et c ». */
  readonly list: (items: readonly string[]) => string;
  /** Name of a language, as this language says it. */
  readonly language: (tag: string) => string;
  /** Sorts names as this language does. */
  readonly compare: (a: string, b: string) => number;
  /** 1.5 is « 1 h 30 ». */
  readonly hours: (hours: number) => string;
}

/** Slug of a route, such as `programmes/:id`; throws for a locale without slugs. */
export const slugOf = (route: Route, locale: Locale): string => {
  const own = Object.entries(slugs).find(([name]) => name === locale)?.[1];
  if (!own) throw new Error(`No addresses for “${locale}”: add it to src/strings/slugs.json.`);
  return own[route];
};

const dayStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthOnly: { month: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const regional: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A language with its region, as Open Graph writes it: `fr_FR`, `en_GB`. */
export const openGraphLocale = (locale: Locale): string => {
  const { language, region } = new Intl.Locale(regional[locale] ?? locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
};

/** The first day of a month is « 1er » in French; no line ends between a day and its month. */
const dayAndMonth = (locale: Locale, text: string): string =>
  text.replace(/^(\d+) (?=\p{L})/u, (_all, day) =>
    day === '1' && locale.startsWith('fr') ? '1er\u00a0' : `${String(day)}\u00a0`,
  );

/** Builds the site in one language; `today` decides nothing here, it is passed on to components. */
export const siteIn = (settings: Settings, locale: Locale, today: Day): Site => {
  const region = regional[locale] ?? locale;
  const lists = new Intl.ListFormat(region, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(region, { type: 'language' });
  const collator = new Intl.Collator(region);
  const t = translator(locale);
  return {
    settings,
    locale,
    today,
    t,
    href: (route, id, other = locale) =>
      pageHref(settings, { locale: other, slug: slugOf(route, other), id }),
    file: (path) => fileHref(settings.base, path),
    day: (day, style = 'long') =>
      dayAndMonth(
        locale,
        new Intl.DateTimeFormat(region, { ...dayStyles[style], timeZone: 'UTC' }).format(
          new Date(`${day.slice(0, 10)}T00:00:00Z`),
        ),
      ),
    list: (items) => lists.format(items),
    language: (tag) => languages.of(tag) ?? tag,
    compare: collator.compare,
    hours: (hours) => {
      const minutes = Math.round((hours % 1) * 60);
      return minutes === 0 ? t('hours', { hours }) : t('minutes', { hours: Math.floor(hours), minutes });
    },
  };
};
