import type { EndingConsent, ManagerReport, Named } from '../../src/core/manager-report.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { EarnedBlock } from '../building/badge-report.ts';
import { dayInWords } from '../report/day-in-words.ts';
import { managingWords } from './managing-words.ts';

/** One line of the report: who or what, then what about it. */
export interface Line {
  readonly head: string;
  readonly facts: readonly string[];
}

/** A part of the report as any printer needs it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly lines: readonly Line[];
  /** Whether its lines ask for something to be done. */
  readonly asks: boolean;
}

const who = ({ person, name }: Named): string => (name === undefined ? person : `${name} (${person})`);

/** Where translations stand: files behind their originals, and how many nobody ever confirmed. */
export interface TranslationFigures {
  readonly stale: readonly string[];
  readonly unmarked: number;
}

/** The parts of the report, in the order they are read. */
export const reportParts = (
  report: ManagerReport & { readonly translations: TranslationFigures },
  earned: readonly EarnedBlock[],
  locale: ToolLocale,
): Part[] => {
  const words = managingWords[locale];
  const day = (date: string): string => dayInWords(date, locale);
  const part = (id: keyof typeof words.parts, lines: readonly Line[], asks = true): Part => ({
    id,
    ...words.parts[id],
    lines,
    asks,
  });
  return [
    part(
      'missing',
      report.missing.map((one) => ({
        head: who(one),
        facts: [one.purposes.map((purpose) => words.purposes[purpose]).join(', ')],
      })),
    ),
    part('expired', endings(report.expired, locale)),
    part('expiring', endings(report.expiring, locale)),
    part(
      'vanishing',
      report.vanishing.map(({ date, lost }) => ({
        head: day(date),
        facts: lost.map(({ kind, title }) =>
          `${words.lost[kind]} : ${title}`.replace(' :', locale === 'fr' ? '\u00a0:' : ':'),
        ),
      })),
      false,
    ),
    part(
      'availability',
      report.availability.map((one) => ({
        head: who(one),
        facts: [`${words.checked(day(one.checked))}, ${words.sinceDays(one.days)}`],
      })),
    ),
    part(
      'charter',
      report.charter.outdated.map((one) => ({
        head: who(one),
        facts: [words.accepted(one.version, day(one.date))],
      })),
    ),
    part(
      'reviews',
      report.reviews.map(({ file, owner, next, days }) => ({
        head: file,
        facts: [owner, `${day(next)}, ${words.sinceDays(days)}`],
      })),
    ),
    {
      ...part('translations', translationLines(report.translations)),
      ...neverConfirmed(report.translations, locale),
    },
    part('recognition', recognitionLines(report, locale)),
    part(
      'earned',
      earned.map(({ name, lines }) => ({ head: name, facts: lines })),
      false,
    ),
  ];
};

const translationLines = ({ stale }: TranslationFigures): Line[] =>
  stale.map((head) => ({ head, facts: [] }));

/** Nobody is asked to confirm what was never marked: it is said where nothing else is. */
const neverConfirmed = ({ stale, unmarked }: TranslationFigures, locale: ToolLocale): Partial<Part> =>
  stale.length === 0 && unmarked > 0 ? { none: managingWords[locale].unmarked(unmarked) } : {};

/** One line a person and day, whatever the number of purposes. */
const endings = (consents: readonly EndingConsent[], locale: ToolLocale): Line[] => {
  const words = managingWords[locale];
  const groups = Map.groupBy(consents, (one) => `${one.date} ${one.person}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const purposes = group.map(({ purpose }) => words.purposes[purpose]).join(', ');
    const away = first.days > 0 ? words.inDays(first.days) : words.sinceDays(-first.days);
    return [{ head: who(first), facts: [`${dayInWords(first.date, locale)}, ${away}`, purposes] }];
  });
};

const recognitionLines = ({ emptyQuarters, recognition }: ManagerReport, locale: ToolLocale): Line[] => {
  const words = managingWords[locale];
  const families = recognition.familiesWithoutFree.map((family) => words.families[family]).join(', ');
  return [
    ...emptyQuarters.map((quarter) => words.emptyQuarter(quarter)),
    ...(recognition.free === 0 ? [words.noFree] : families ? [words.noFreeIn(families)] : []),
  ].map((head) => ({ head, facts: [] }));
};

/** How many lines ask for something to be done. */
export const pointsToSee = (parts: readonly Part[]): number =>
  parts.filter(({ asks }) => asks).reduce((sum, { lines }) => sum + lines.length, 0);

/** The report for a terminal or an e-mail. */
export const reportText = (parts: readonly Part[], today: string, locale: ToolLocale): string => {
  const words = managingWords[locale];
  return [
    `${words.title}. ${words.on(dayInWords(today, locale))}.`,
    words.toSee(pointsToSee(parts)),
    ...parts.map(({ title, none, lines }) =>
      [
        '',
        lines.length > 0 ? `${title} (${lines.length})` : title,
        ...(lines.length === 0
          ? [`  ${none}`]
          : lines.flatMap(({ head, facts }) =>
              facts.length === 1
                ? [`  ${head} · ${facts.join('')}`]
                : [`  ${head}`, ...facts.map((fact) => `    ${fact}`)],
            )),
      ].join('\n'),
    ),
  ].join('\n');
};
