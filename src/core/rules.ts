import type { Day } from './day.ts';
import type { Kit } from './kit.ts';
import type { Problem } from './problem.ts';
import { unfairAwards } from './rules/awards.ts';
import { chartersInForce, unknownCharterVersions } from './rules/charters.ts';
import { danglingReferences } from './rules/dangling-references.ts';
import { datesOutOfOrder } from './rules/dates.ts';
import { duplicateNames, homonymProgrammes } from './rules/duplicates.ts';
import { staleContent } from './rules/freshness.ts';
import { unencryptedForms } from './rules/forms.ts';
import { faintIdentities } from './rules/identities.ts';
import type { KnownIds } from './rules/known-ids.ts';
import { peopleUnknown } from './rules/people.ts';
import { privateHomes } from './rules/places.ts';
import { programmeFaults } from './rules/programmes.ts';
import { skippedHours } from './rules/skipped-hours.ts';
import { thinRecognition } from './rules/recognition.ts';
import { unclearVoices } from './rules/voices.ts';

/** Every rule that looks at more than one field: what the whole says, once each part is right. */
export const ruleProblems = (kit: Kit, today: Day, known: KnownIds): Problem[] => [
  ...danglingReferences(kit, known),
  ...peopleUnknown(kit, known),
  ...unclearVoices(kit, known),
  ...datesOutOfOrder(kit),
  ...skippedHours(kit),
  ...unfairAwards(kit, today),
  ...chartersInForce(kit, today, known),
  ...unknownCharterVersions(kit, known),
  ...programmeFaults(kit),
  ...faintIdentities(kit),
  ...thinRecognition(kit),
  ...privateHomes(kit),
  ...unencryptedForms(kit),
  ...duplicateNames(kit),
  ...homonymProgrammes(kit),
  ...staleContent(kit, today),
];
