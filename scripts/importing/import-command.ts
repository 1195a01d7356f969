import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { hasRecord, profilesOf } from '../../src/core/person-files.ts';
import type { Kit } from '../../src/core/kit.ts';
import type { Settings } from '../../src/core/settings.ts';
import { readKit } from '../content-files/read-kit.ts';
import { withdrawnFiles } from '../proving/withdrawn-files.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import type { Dialogue } from '../scaffolding/dialogue.ts';
import { applyChecked, entryFile } from '../scaffolding/entry-files.ts';
import { mentorFiles } from '../scaffolding/new-mentor.ts';
import { isYes } from '../scaffolding/typed-answer.ts';
import { toldOf } from '../scaffolding/written-answers.ts';
import { FileDrafts } from '../withdrawing/file-drafts.ts';
import { columnsOf, untitled, mappingOf, type Columns } from './columns.ts';
import { csvTable } from './csv-table.ts';
import { importKeys, keysFile, keysText } from './import-keys.ts';
import { importPlan, leavesConsent, type RowPlan } from './import-plan.ts';
import { importTexts } from './import-texts.ts';

/** What `npm run import` was asked for. */
export interface ImportOptions {
  readonly root: string;
  readonly file: string;
  readonly yes: boolean;
  readonly mapping: ReadonlyMap<string, string>;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** Reads the options; `undefined` when they make no sense. Throws `Misuse`. */
export const importOptions = (
  words: readonly string[],
  defaults: CommandDefaults,
): ImportOptions | undefined => {
  const { values, positionals, locale, today, root } = commandWords(words, {
    defaults,
    others: true,
    flags: { yes: { type: 'boolean', default: false }, mapping: { type: 'string', default: '' } },
  });
  const [file = '', ...more] = positionals;
  if (file === '' || more.length > 0) return undefined;
  const mapping = mappingOf(values.mapping);
  return { root, file: resolve(file), yes: values.yes, mapping, today, locale };
};

/** Shows what a file of HR's will do, asks, then does it, all together or not at all. Exit code 1 when a row is refused. */
export const importMentors = async (
  options: ImportOptions,
  { settings, dialogue }: { settings: Settings; dialogue: Dialogue },
): Promise<0 | 1 | 2> => {
  const { root, file, locale, today } = options;
  const texts = importTexts[locale];
  if (!existsSync(file)) {
    dialogue.say(texts.absent(file));
    return 2;
  }
  const table = csvTable(readFileSync(file));
  if (!table) {
    dialogue.say(texts.unreadable(file));
    return 2;
  }
  const columns = columnsOf(table.headers, options.mapping);
  for (const title of untitled(table.headers, options.mapping)) dialogue.say(`! ${texts.untitled(title)}`);
  if (!columns.used.has('displayName')) {
    dialogue.say(texts.noName);
    return 2;
  }
  const { kit } = await readKit(root, settings);
  const keys = importKeys(root, settings);
  const plans = importPlan(table, columns, { kit, keys, today, withdrawn: withdrawnFiles(root, settings) });
  [
    ...columnLines(columns, locale),
    ...plans.flatMap((one) => planLines(one, locale)),
    ...closing(plans, kit, columns, locale),
  ].forEach(dialogue.say);
  const exit = plans.some(({ does }) => does === 'refuse') ? 1 : 0;
  const drafts = draftsOf(plans, { root, kit, settings, keys });
  if (drafts.changes().length === 0) return exit;
  if (!options.yes && !isYes((await dialogue.ask(texts.apply)) ?? '')) {
    dialogue.say(texts.left);
    return exit;
  }
  const caused = await applyChecked(drafts, { root, settings, today });
  if (caused.length > 0) {
    [texts.refused, ...caused.map((one) => `${one.file}: ${toldOf(one, locale)}`)].forEach(dialogue.say);
    return 1;
  }
  dialogue.say(texts.done);
  return exit;
};

const columnLines = ({ used, forbidden, unknown }: Columns, locale: ToolLocale): string[] => {
  const texts = importTexts[locale];
  return [
    ...(forbidden.length > 0 ? [`! ${texts.forbidden(forbidden.join(', '))}`] : []),
    ...unknown.map(({ header, nearest }) => `! ${texts.unknown(header, nearest)}`),
    ...(used.has('key') ? [] : [texts.noKey]),
  ];
};

const planLines = (plan: RowPlan, locale: ToolLocale): string[] => {
  const texts = importTexts[locale];
  const id = 'id' in plan ? ` (${plan.id})` : '';
  const fields =
    plan.does === 'update'
      ? ` · ${[...Object.keys(plan.changes), ...(plan.body === undefined ? [] : ['body'])].join(', ')}`
      : '';
  const reasons =
    plan.does === 'refuse'
      ? [
          ...(plan.why ? [`  ${texts.why[plan.why]}`] : []),
          ...plan.problems.map((one) => toldOf(one, locale)),
        ]
      : [];
  const kept = 'kept' in plan && plan.kept.length > 0 ? [texts.kept(plan.id, plan.kept)] : [];
  return [
    `${texts.line} ${plan.line} · ${texts.does[plan.does]} · ${plan.name}${id}${fields}`,
    ...[...kept, ...reasons].map((reason) => `  ${reason}`),
  ];
};

const closing = (plans: readonly RowPlan[], kit: Kit, columns: Columns, locale: ToolLocale): string[] => {
  const texts = importTexts[locale];
  const count = (does: RowPlan['does']): number => plans.filter((one) => one.does === does).length;
  return [
    ...(plans.some((one) => leavesConsent(one, kit, columns)) ? [texts.registerHolds] : []),
    texts.counts(count('create'), count('update'), count('nothing'), count('refuse')),
  ];
};

interface Target {
  readonly root: string;
  readonly kit: Kit;
  readonly settings: Settings;
  readonly keys: ReadonlyMap<string, string>;
}

const draftsOf = (plans: readonly RowPlan[], { root, kit, settings, keys }: Target): FileDrafts => {
  const drafts = new FileDrafts(root);
  const known = new Map(keys);
  for (const plan of plans) {
    if (plan.does === 'refuse') continue;
    known.set(plan.key, plan.id);
    if (plan.does === 'create') {
      const { id, data, body, grant } = plan;
      const files = [
        entryFile({ collection: 'mentors', id, data, body }, settings),
        ...(hasRecord(kit, id) ? [] : mentorFiles(id, grant, settings)),
      ];
      for (const { file, text } of files) drafts.write(file, text);
    } else if (plan.does === 'update') {
      const file = profilesOf(kit, plan.id)[0]?.file ?? '';
      for (const [field, value] of Object.entries(plan.changes)) drafts.put(file, [field], value);
      if (plan.body !== undefined) drafts.putBody(file, plan.body);
    }
  }
  if (known.size > keys.size) drafts.write(keysFile(settings), keysText(known));
  return drafts;
};
