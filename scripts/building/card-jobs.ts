import type { CardContent } from '../../src/badges/card-content.ts';
import { badgeTheme } from '../../src/badges/badge-theme.ts';
import { editionOf } from '../../src/strings/editions.ts';
import { namedEntry } from '../../src/strings/names.ts';
import { voiceOf } from '../../src/strings/voices.ts';
import type { Award } from '../../src/core/award.ts';
import { pageCardFile, type CardRoute } from '../../src/core/card-file.ts';
import type { Event } from '../../src/core/event.ts';
import { entryOf, inLocale, type Entry } from '../../src/core/kit.ts';
import type { Identity, Programme } from '../../src/core/programme.ts';
import type { Published } from '../../src/core/published.ts';
import { separated } from '../../src/core/separated.ts';
import type { Testimonial } from '../../src/core/testimonial.ts';
import { cardPlace } from '../../src/strings/card-files.ts';
import { pageName } from '../../src/strings/page-names.ts';
import { siteIn, type Site } from '../../src/strings/site.ts';
import type { CardJob } from '../rendering/image-job.ts';

type Look = Omit<Identity, 'initials'>;

/** What a card says beside whose it is, and the look it wears. */
interface CardWords {
  readonly words: Omit<Extract<CardContent, { kind: 'page' }>, 'kind' | 'organisation' | 'motif' | 'site'>;
  readonly look: Look;
  readonly isAward?: boolean;
}

type Reader = readonly [published: Published, site: Site];

const looksLike = ([published, site]: Reader, programme: string): Look =>
  namedEntry(published.programmes, programme, [published, site])?.data.identity ??
  published.settings.identity;

const programmeCard = ([, site]: Reader, { data }: Entry<Programme>): CardWords => ({
  words: { eyebrow: site.t('cards.programme'), title: data.name, detail: data.tagline },
  look: data.identity,
});

/** An edition names its laureates on the card from the day that the page names them. */
const awardCard = ([published, site]: Reader, entry: Entry<Award>): CardWords => {
  const { data, laureates } = editionOf(published, site, entry);
  const { ceremony, place } = data.calendar;
  const names = laureates.map(({ name }) => name);
  const shorterNames = names
    .slice(1)
    .map((_, i) => site.list([...names.slice(0, -i - 1), site.t('cards.otherLaureates', { count: i + 1 })]));
  return {
    words: {
      eyebrow: site.t('awards.type'),
      title: data.theme,
      ...(laureates.length > 0
        ? { name: site.list(names), shorterNames }
        : { detail: site.t('cards.ceremony', { day: site.day(ceremony), place }) }),
      figure: { kind: 'number', text: String(data.edition) },
    },
    look: published.settings.identity,
    isAward: true,
  };
};

/** Names whoever the page names, and nobody else. */
const testimonialCard = (reader: Reader, entry: Entry<Testimonial>): CardWords => {
  const [published, site] = reader;
  const { data, who, detail } = voiceOf(published, site, entry);
  return {
    words: {
      eyebrow: site.t('testimonials.type'),
      title: data.title,
      name: who,
      detail,
      figure: { kind: 'quotation' },
    },
    look: looksLike(reader, data.context.programme),
  };
};

const eventCard = ([published, site]: Reader, { data }: Entry<Event>): CardWords => {
  const { t } = site;
  const [start, end] = [data.start.slice(0, 10), data.end.slice(0, 10)];
  const days = t('agenda.fromTo', { start: site.day(start, 'dayMonth'), end: site.day(end, 'dayMonth') });
  const kind = t(`agenda.kind.${data.type}`);
  const saysKind = data.title.toLocaleLowerCase(site.locale).includes(kind.toLocaleLowerCase(site.locale));
  const place = data.place.online ? `${data.place.name}, ${t('agenda.online')}` : data.place.name;
  return {
    words: {
      eyebrow: saysKind ? t('nav.agenda') : kind,
      title: data.title,
      detail: separated(start === end ? undefined : days, place),
      figure: { kind: 'number', text: String(Number(start.slice(8))), note: site.day(start, 'month') },
    },
    look: published.settings.identity,
  };
};

const siteCard = ([published, site]: Reader): CardWords => {
  const { settings } = published;
  const title = settings.title[site.locale] ?? settings.organisation.name;
  const names = { title, organisation: settings.organisation.short };
  const home = entryOf(published.pages, pageName('home'), site.locale)?.data.title;
  return { words: { title, detail: home ?? site.t('home.title', names) }, look: settings.identity };
};

const jobOf = (
  [{ settings }, site]: Reader,
  { words, look, isAward = false }: CardWords,
  { path, who }: Pick<CardJob, 'path' | 'who'>,
): CardJob => {
  const { primary, accent, motif, meet, turns, tilt } = look;
  return {
    kind: 'card',
    path,
    who,
    content: {
      kind: 'page',
      organisation: settings.wordmark,
      ...(words.eyebrow === undefined ? {} : { site: settings.title[site.locale] }),
      motif: { name: motif, meet, turns, tilt },
      ...words,
    },
    theme: badgeTheme({ primary, accent }, settings.tokens.light, isAward),
  };
};

/** The cards that shared links show: one for each page that has its own, one for all others, in each language. */
export const pageCardJobs = (published: Published): CardJob[] =>
  published.settings.locales.flatMap((locale) => {
    const site = siteIn(published.settings, locale, published.today);
    const reader: Reader = [published, site];
    const place = cardPlace(site);
    const own = <T>(
      route: CardRoute,
      entries: readonly Entry<T>[],
      card: (reader: Reader, entry: Entry<T>) => CardWords,
    ): CardJob[] =>
      inLocale(entries, locale).map((entry) =>
        jobOf(reader, card(reader, entry), {
          path: pageCardFile(place, { route, id: entry.id }),
          who: entry.file,
        }),
      );
    return [
      jobOf(reader, siteCard(reader), { path: pageCardFile(place), who: 'kit.config.ts' }),
      ...own('programme', published.programmes, programmeCard),
      ...own('award', published.awards, awardCard),
      ...own('testimonial', published.testimonials, testimonialCard),
      ...own('event', published.events, eventCard),
    ];
  });
