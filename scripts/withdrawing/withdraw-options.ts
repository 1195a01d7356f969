import { purposeSchema, type Purpose } from '../../src/core/consent.ts';
import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { nearest } from '../../src/core/nearest.ts';
import type { Scope } from '../../src/core/withdrawal.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import { Misuse } from '../report/misuse.ts';
import { personOf } from '../report/person-word.ts';

/** What `npm run withdraw` was asked for. */
export interface WithdrawOptions {
  readonly root: string;
  readonly person: string;
  readonly scope: Scope;
  readonly dryRun: boolean;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** Reads the options; `undefined` when they make no sense. Throws `Misuse`. */
export const withdrawOptions = (
  words: readonly string[],
  defaults: CommandDefaults,
): WithdrawOptions | undefined => {
  const { values, positionals, locale, today, root } = commandWords(words, {
    defaults,
    others: true,
    flags: {
      purpose: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const person = personOf(positionals);
  if (person === undefined) return undefined;
  const purposes = values.purpose.map(purposeOf);
  const scope = purposes.length > 0 ? purposes : 'everything';
  return { root, person, scope, dryRun: values['dry-run'], today, locale };
};

const purposeOf = (written: string): Purpose => {
  const purpose = purposeSchema.safeParse(written);
  if (purpose.success) return purpose.data;
  const names = purposeSchema.options;
  const close = nearest(written, names);
  throw new Misuse(
    `--purpose ${written} : inconnu. ${close ? `Vouliez-vous dire ${close} ?` : `Au choix : ${names.join(', ')}`}`,
    `--purpose ${written}: unknown. ${close ? `Did you mean ${close}?` : `To choose from: ${names.join(', ')}`}`,
  );
};
