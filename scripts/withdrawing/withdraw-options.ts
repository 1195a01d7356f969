import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { purposeSchema } from '../../src/core/consent.ts';
import { daySchema, type Day } from '../../src/core/day.ts';
import { personIdSchema } from '../../src/core/identifier.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Scope } from '../../src/core/withdrawal.ts';

/** What `npm run withdraw` was asked for. */
export interface WithdrawOptions {
  readonly root: string;
  readonly person: string;
  readonly scope: Scope;
  readonly dryRun: boolean;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** Reads the options; `undefined` when they make no sense. */
export const withdrawOptions = (
  words: readonly string[],
  { here, now }: { here: string; now: Day },
): WithdrawOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        purpose: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
        today: { type: 'string', default: now },
        locale: { type: 'string', default: 'fr' },
        project: { type: 'string', default: here },
      },
    });
    const [person = '', ...more] = positionals;
    const purposes = purposeSchema.array().safeParse(values.purpose);
    const today = daySchema.safeParse(values.today);
    const { locale } = values;
    if (more.length > 0 || !personIdSchema.safeParse(person).success) return undefined;
    if (!purposes.success || !today.success || (locale !== 'fr' && locale !== 'en')) return undefined;
    return {
      root: resolve(values.project),
      person,
      scope: purposes.data.length > 0 ? purposes.data : 'everything',
      dryRun: values['dry-run'],
      today: today.data,
      locale,
    };
  } catch {
    return undefined;
  }
};
