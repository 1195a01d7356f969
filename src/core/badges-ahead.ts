import { badgesEarned, dossierOf, isReached, reasonsOn, type Reason } from './badges-earned.ts';
import type { Day } from './day.ts';
import type { Entry, Kit } from './kit.ts';
import type { Mentor } from './mentor.ts';
import { badgeRulesOf, candidateOf, isOfMentors } from './published.ts';

/** A badge that a mentor does not hold yet. */
export interface BadgeAhead {
  readonly badge: string;
  /** The thresholds of the rule in force that are not reached. */
  readonly lacking: readonly Reason[];
}

/** The badges that a mentor may still earn on a day, the nearest first, and what each takes; those of a jury are left out. */
export const badgesAhead = (
  kit: Kit,
  mentor: Pick<Entry<Mentor>, 'id' | 'data'>,
  today: Day,
): BadgeAhead[] => {
  const rules = badgeRulesOf(kit);
  const file = kit.participations.find((one) => one.data.person === mentor.id)?.data;
  const candidate = candidateOf(kit, mentor, today);
  const held = new Set(badgesEarned(candidate, file, rules, today).map(({ badge }) => badge));
  const dossier = dossierOf(candidate, file, rules);
  const byLevel = rules.badges.toSorted((a, b) => a.data.level - b.data.level);
  return byLevel.flatMap(({ id, data }) => {
    const rule = data.rules
      .filter((one) => one.effective <= today)
      .toSorted((a, b) => a.effective.localeCompare(b.effective))
      .at(-1);
    if (held.has(id) || !isOfMentors(data) || !rule || rule.laureate) return [];
    const lacking = reasonsOn(today, { rule, badge: data }, dossier).filter((one) => !isReached(one));
    return [{ badge: id, lacking }];
  });
};
