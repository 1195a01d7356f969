import { addMonths, type Day } from './day.ts';
import type { ParticipationFile } from './participation.ts';

/** How long a journey is kept after its end, in months: three years. To be confirmed by the company's DPO. */
export const participationMonths = 36;

/** Last day a journey is kept; `undefined` while it goes on. */
export const keptUntil = (one: ParticipationFile['participations'][number]): Day | undefined =>
  one.end && addMonths(one.end, participationMonths);

/** Positions, in a person's file, of the journeys that are no longer to be kept on a day. */
export const overdueJourneys = ({ participations }: ParticipationFile, today: Day): number[] =>
  participations.flatMap((one, index) => {
    const until = keptUntil(one);
    return until !== undefined && until <= today ? [index] : [];
  });
