import type { Agreement } from './mentor.ts';
import type { Badge, BadgeRule, RuleCount } from './badge.ts';
import { ruleCounts } from './badge.ts';
import { factsOn } from './badge-facts.ts';
import { later, type Day } from './day.ts';
import type { ParticipationFile } from './participation.ts';

/** What the rules look at, beside participations. */
export interface Candidate {
  readonly id: string;
  readonly agreement: Agreement;
  /** The charter the person accepted last. */
  readonly charter?: { readonly version: string; readonly date: Day } | undefined;
  /** Editions that the jury gave the person, with the day the names were published. */
  readonly laureate?:
    readonly { readonly edition: number; readonly category: string; readonly date: Day }[] | undefined;
}

/** The rules of the house on a day: badges with all versions of their rules, charters, programme lengths. */
export interface BadgeRules {
  readonly badges: readonly { readonly id: string; readonly data: Badge }[];
  readonly charters: readonly { readonly version: string; readonly effective: Day }[];
  readonly programmeMonths: Readonly<Record<string, number>>;
}

/** One reason of an earned badge: a threshold of the rule and what was reached. */
export interface Reason {
  readonly fact: RuleCount | 'charterAccepted' | 'laureate';
  readonly needed: number;
  readonly reached: number;
}

/** A badge that a person holds for good. `programme` is the one that completed it, absent for none. */
export interface EarnedBadge {
  /** What tells it from the person's others, in addresses: the badge's id, with the edition of a jury that chose them again. */
  readonly id: string;
  readonly badge: string;
  readonly since: Day;
  readonly ruleVersion: number;
  readonly programme?: string;
  readonly edition?: number;
  /** Id of the category in which the jury chose the person. */
  readonly category?: string;
  readonly why: readonly Reason[];
}

const charterInForce = (day: Day, rules: BadgeRules): string | undefined =>
  rules.charters
    .filter((one) => one.effective <= day)
    .toSorted((a, b) => a.effective.localeCompare(b.effective))
    .at(-1)?.version;

/** The charter accepted last stands in the profile, the earlier ones in the participation file. */
const acceptances = (candidate: Candidate, file: ParticipationFile): ParticipationFile['charters'] => [
  ...file.charters,
  ...(candidate.charter ? [candidate.charter] : []),
];

const acceptedOn = (day: Day, { candidate, file, rules }: Dossier): boolean =>
  acceptances(candidate, file).some((one) => one.date <= day && one.version === charterInForce(day, rules));

/** The thresholds of a rule, each with what was reached of it on a day. */
export const reasonsOn = (
  day: Day,
  { rule, badge }: { rule: BadgeRule; badge: Badge },
  dossier: Dossier,
): Reason[] => {
  const { file, rules } = dossier;
  const facts = factsOn(day, file, badge.role, rules.programmeMonths);
  const counted = ruleCounts.filter((count) => rule[count] > 0);
  const accepted = acceptedOn(day, dossier) ? 1 : 0;
  return [
    ...counted.map((fact): Reason => ({ fact, needed: rule[fact], reached: facts[fact] })),
    ...(rule.charterAccepted ? [{ fact: 'charterAccepted', needed: 1, reached: accepted } as const] : []),
  ];
};

/** Whether a threshold is reached. */
export const isReached = ({ needed, reached }: Reason): boolean => reached >= needed;

/** What is known of a person, and the rules that it is held against. */
export interface Dossier {
  readonly candidate: Candidate;
  readonly file: ParticipationFile;
  readonly rules: BadgeRules;
}

/** Of somebody without a file of journeys, an empty one. */
export const dossierOf = (
  candidate: Candidate,
  participations: ParticipationFile | undefined,
  rules: BadgeRules,
): Dossier => ({
  candidate,
  file: participations ?? { person: candidate.id, participations: [], charters: [], contributions: [] },
  rules,
});

/** Days on which something changed for the person: a rule can only become true on one of them. */
const turningDays = ({ candidate, file }: Dossier): Day[] =>
  [
    ...file.participations.flatMap((one) => [
      one.start,
      one.end,
      one.validatedByHr,
      one.trainedOn,
      one.closingReview,
    ]),
    ...file.contributions.map((one) => one.date),
    ...acceptances(candidate, file).map((one) => one.date),
  ].filter((day) => day !== undefined);

const programmeOn = (day: Day, dossier: Dossier, role: Badge['role']): string | undefined => {
  const mine = dossier.file.participations.filter((one) => one.role === role && one.start <= day);
  const ended = mine.filter((one) => one.end !== undefined && one.end <= day);
  const pool = ended.length > 0 ? ended : mine;
  return pool.toSorted((a, b) => (a.end ?? a.start).localeCompare(b.end ?? b.start)).at(-1)?.programme;
};

const earnedByFacts = (id: string, badge: Badge, dossier: Dossier, today: Day): EarnedBadge | undefined => {
  const versions = badge.rules.toSorted((a, b) => a.effective.localeCompare(b.effective));
  const days = turningDays(dossier);
  for (const [index, rule] of versions.entries()) {
    const until = versions[index + 1]?.effective;
    const window = [
      ...new Set([rule.effective, ...dossier.rules.charters.map((one) => one.effective), ...days]),
    ]
      .map((day) => later(day, rule.effective))
      .filter((day) => day <= today && (until === undefined || day < until))
      .toSorted();
    for (const day of window) {
      const why = reasonsOn(day, { rule, badge }, dossier);
      if (!why.every(isReached)) continue;
      const programme = programmeOn(day, dossier, badge.role);
      return { id, badge: id, since: day, ruleVersion: rule.version, why, ...(programme && { programme }) };
    }
  }
  return undefined;
};

/** The version of a rule in force on a day; before the first one, that one. */
const ruleOn = (day: Day, { rules }: Badge): BadgeRule | undefined => {
  const versions = rules.toSorted((a, b) => a.effective.localeCompare(b.effective));
  return versions.findLast((one) => one.effective <= day) ?? versions[0];
};

/** What a jury's choice stands on: the version of the rule on its day, and all that it asks for, when that is reached. */
const choiceOn = (
  day: Day,
  badge: Badge,
  dossier: Dossier,
): Pick<EarnedBadge, 'ruleVersion' | 'why'> | undefined => {
  const rule = ruleOn(day, badge);
  if (!rule?.laureate) return undefined;
  const why = reasonsOn(day, { rule, badge }, dossier);
  if (!why.every(isReached)) return undefined;
  return { ruleVersion: rule.version, why: [{ fact: 'laureate', needed: 1, reached: 1 }, ...why] };
};

/**
 * One badge for each edition of which the jury chose the person. The first keeps the badge's own address, which most
 * people's only one has: an edition that is added before it, or taken away, moves it.
 */
const earnedByJury = (id: string, badge: Badge, dossier: Dossier, today: Day): EarnedBadge[] =>
  (dossier.candidate.laureate ?? [])
    .filter((one) => one.date <= today)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .flatMap(({ date, edition, category }) => {
      const choice = choiceOn(date, badge, dossier);
      return choice ? [{ since: date, edition, category, ...choice }] : [];
    })
    .map((one, index) => {
      const programme = programmeOn(one.since, dossier, 'mentor');
      return {
        id: index === 0 ? id : `${id}-${one.edition}`,
        badge: id,
        ...one,
        ...(programme && { programme }),
      };
    });

/**
 * The badges a person holds on a day: what, since when, by which version of the rule and why.
 * Each version of a rule is applied to the days it was in force, so that a later change never takes back what
 * was earned before it; facts only add up, so neither does time.
 */
export const badgesEarned = (
  candidate: Candidate,
  participations: ParticipationFile | undefined,
  rules: BadgeRules,
  today: Day,
): EarnedBadge[] => {
  const dossier = dossierOf(candidate, participations, rules);
  return rules.badges.flatMap(({ id, data }) => {
    if (data.rules.some((rule) => rule.laureate)) return earnedByJury(id, data, dossier, today);
    return earnedByFacts(id, data, dossier, today) ?? [];
  });
};
