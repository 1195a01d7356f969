import type { Bilingual } from '../../src/core/locale.ts';
import { withNoBreakSpaces } from '../../src/core/wording.ts';

/** Words of the command line that make no sense, said in both languages. Exit code 2. */
export class Misuse extends Error {
  readonly told: Bilingual;

  constructor(fr: string, en: string) {
    const told = { fr: withNoBreakSpaces(fr), en };
    super(`${told.fr}\n${told.en}`);
    this.told = told;
  }
}
