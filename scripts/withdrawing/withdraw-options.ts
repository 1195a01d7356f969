import { purposeSchema } from '../../src/core/consent.ts';
import type { Day } from '../../src/core/day.ts';
import { personIdSchema } from '../../src/core/identifier.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Scope } from '../../src/core/withdrawal.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';

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
  const [person = '', ...more] = positionals;
  const purposes = purposeSchema.array().safeParse(values.purpose);
  if (more.length > 0 || !personIdSchema.safeParse(person).success || !purposes.success) return undefined;
  const scope = purposes.data.length > 0 ? purposes.data : 'everything';
  return { root, person, scope, dryRun: values['dry-run'], today, locale };
};
