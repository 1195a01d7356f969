import { awardTexts } from './problem-texts/award.ts';
import { bodyTexts } from './problem-texts/body.ts';
import { charterTexts } from './problem-texts/charter.ts';
import { componentTexts } from './problem-texts/component.ts';
import { fieldTexts } from './problem-texts/field.ts';
import { fileTexts } from './problem-texts/file.ts';
import { freshnessTexts } from './problem-texts/freshness.ts';
import { linkTexts } from './problem-texts/link.ts';
import { peopleTexts } from './problem-texts/people.ts';
import { pictureTexts } from './problem-texts/picture.ts';
import { programmeTexts } from './problem-texts/programme.ts';
import { translationTexts } from './problem-texts/translation.ts';
import { wordingTexts } from './problem-texts/wording.ts';
import { yamlTexts } from './problem-texts/yaml.ts';

/** Every kind of problem that the check can find, with its texts in French and English. */
export const problemTexts = {
  ...fileTexts,
  ...yamlTexts,
  ...fieldTexts,
  ...translationTexts,
  ...bodyTexts,
  ...linkTexts,
  ...wordingTexts,
  ...pictureTexts,
  ...peopleTexts,
  ...programmeTexts,
  ...componentTexts,
  ...charterTexts,
  ...awardTexts,
  ...freshnessTexts,
} as const;
