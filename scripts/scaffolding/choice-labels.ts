import { purposes } from '../../src/core/consent.ts';
import { eventTypes } from '../../src/core/event.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { motivations } from '../../src/core/mentor.ts';
import { meetingPlaces } from '../../src/core/place.ts';
import { resourceCategories } from '../../src/core/editorial.ts';
import { translator } from '../../src/strings/strings.ts';
import { managingWords } from '../managing/managing-words.ts';

type Labels = Readonly<Record<string, string>>;

const each = <T extends string>(values: readonly T[], label: (value: T) => string): Labels =>
  Object.fromEntries(values.map((value) => [value, label(value)]));

/** What lists say that no page says, by the name of the field: French, English. */
const own: Readonly<Record<string, Readonly<Record<string, readonly [fr: string, en: string]>>>> = {
  agreement: {
    feminine: ['mentore', 'feminine, in French'],
    masculine: ['mentor', 'masculine, in French'],
    neutral: ['mentor, sans accord au féminin ni au masculin', 'neutral'],
  },
  status: {
    active: ['présent dans l’annuaire', 'in the directory'],
    paused: ['en pause, pas de nouveau binôme', 'paused, no new pair'],
    left: ['parti, absent de tout', 'left, absent from everything'],
    open: ['candidatures ouvertes', 'open'],
    preparing: ['en préparation', 'being prepared'],
    closed: ['candidatures closes', 'closed'],
  },
  speaksAs: {
    mentor: ['mentor ou mentore', 'mentor'],
    mentee: ['personne mentorée', 'mentee'],
    hr: ['ressources humaines', 'human resources'],
    manager: ['responsable d’équipe', 'manager'],
  },
  meetings: {
    formal: ['rendez-vous prévus', 'planned meetings'],
    informal: ['échanges au fil de l’eau', 'informal exchanges'],
  },
  kind: {
    unpaid: ['bénévole', 'unpaid'],
    'time-off': ['du temps rendu', 'time off'],
    bonus: ['une prime', 'a bonus'],
    paid: ['une rémunération', 'paid'],
  },
};

/** The words of pages, by the name of the field that offers them. */
const ofPages = (locale: ToolLocale): Readonly<Record<string, Labels>> => {
  const t = translator(locale);
  const places = each(meetingPlaces, (one) => t(`mentor.channel.${one}`));
  return {
    type: {
      ...each(eventTypes, (one) => t(`agenda.kind.${one}`)),
      ...each(['classic', 'reverse', 'e-mentoring'] as const, (one) => t(`programme.kind.${one}`)),
    },
    category: each(resourceCategories, (one) => t(`resource.category.${one}`)),
    audience: each(['all', 'mentors', 'mentees', 'managers', 'programme'] as const, (one) =>
      t(`resource.audience.${one}`),
    ),
    format: {
      ...each(['text', 'interview', 'video'] as const, (one) => t(`testimonials.format.${one}`)),
      ...each(['page', 'pdf', 'link'] as const, (one) => t(`resource.format.${one}`)),
    },
    entry: each(['application', 'proposal', 'both'] as const, (one) => t(`programme.entry.${one}`)),
    with: each(['mentor', 'mentee', 'pair', 'programme', 'hr', 'manager'] as const, (one) =>
      t(`programme.with.${one}`),
    ),
    motivations: each(motivations, (one) => t(`mentor.motivation.${one}`)),
    channels: places,
    kind: places,
    state: each(['open', 'waiting-list', 'full', 'paused'] as const, (one) => t(`mentors.state.${one}`)),
    purposes: each(purposes, (one) => managingWords[locale].purposes[one]),
  };
};

/** What a value of a list is called, in words; `undefined` for a list that has none. `list` is its field’s name. */
export const choiceLabel = (list: string, value: string, locale: ToolLocale): string | undefined => {
  const [fr, en] = own[list]?.[value] ?? [];
  return (locale === 'fr' ? fr : en) ?? ofPages(locale)[list]?.[value];
};
