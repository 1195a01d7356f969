import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSchemas, extensions } from '../../src/core/collection.ts';
import type { Day } from '../../src/core/day.ts';
import { idSchema } from '../../src/core/identifier.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { knownPeople } from '../../src/core/person-files.ts';
import type { Settings } from '../../src/core/settings.ts';
import { pictureFilesOf } from '../content-files/picture-files.ts';
import { readKit, type ReadKit } from '../content-files/read-kit.ts';
import { withdrawnFiles } from '../proving/withdrawn-files.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import type { Dialogue } from './dialogue.ts';
import { entryFile, writeChecked } from './entry-files.ts';
import { entryKinds, type EntryKind } from './entry-kind.ts';
import { freshMentorId } from './fresh-id.ts';
import { grantSchema, mentorFiles } from './new-mentor.ts';
import { newTexts } from './new-texts.ts';
import { proposedId } from './proposed-id.ts';
import { askBody, askObject, type Questionnaire } from './questionnaire.ts';
import { answersFrom, toldOf, type Draft } from './written-answers.ts';

/** What `npm run new` was asked for; `kind` is still the word as it was written. */
export interface NewOptions {
  readonly root: string;
  readonly kind: string;
  readonly from: string | undefined;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** Reads the options; `undefined` when they make no sense. Throws `Misuse`. */
export const newOptions = (words: readonly string[], defaults: CommandDefaults): NewOptions | undefined => {
  const { values, positionals, locale, today, root } = commandWords(words, {
    defaults,
    others: true,
    flags: { from: { type: 'string' } },
  });
  const [kind = '', ...more] = positionals;
  return kind === '' || more.length > 0 ? undefined : { root, kind, from: values.from, today, locale };
};

/** Creates an entry from answers, and with a mentor the consent and an empty list of journeys. */
export const createEntry = async (
  kind: EntryKind,
  options: NewOptions,
  { settings, dialogue }: { settings: Settings; dialogue: Dialogue },
): Promise<0 | 1> => {
  const { root, locale, today, from } = options;
  const texts = newTexts[locale];
  const read = await readKit(root, settings);
  const form: Questionnaire = { dialogue, kit: read.kit, pictures: pictureFilesOf(root), locale, today };
  const draft =
    from === undefined
      ? await asked(kind, form, takenIn(read, root))
      : answersFrom(kind, options, takenIn(read, root));
  if ('lines' in draft) {
    draft.lines.forEach(dialogue.say);
    return 1;
  }
  const files = [
    entryFile({ collection: entryKinds[kind], ...draft }, settings),
    ...(draft.grant ? mentorFiles(draft.id, draft.grant, settings) : []),
  ];
  const problems = await writeChecked(files, { root, settings, today });
  if (problems.length > 0) {
    [texts.refused, ...problems.map((one) => toldOf(one, locale))].forEach(dialogue.say);
    if (from === undefined) dialogue.say(texts.kept(keptAnswers(root, kind, draft), kind));
    return 1;
  }
  texts.written(files.map(({ file }) => file)).forEach(dialogue.say);
  return 0;
};

/** Keeps answers that were given one by one, as `--from` reads them; gives the file, from the project’s folder. */
const keptAnswers = (root: string, kind: EntryKind, { id, data, body, grant }: Draft): string => {
  const answers = { ...data, body, ...(grant ? { consent: grant } : { id }) };
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', `${kind}.json`), `${JSON.stringify(answers, null, 2)}\n`);
  return `out/${kind}.json`;
};

/** Ids that may not be given again: those in use, and those of people who withdrew. */
const takenIn =
  ({ known, kit }: ReadKit, root: string) =>
  (kind: EntryKind): Set<string> =>
    kind === 'mentor'
      ? new Set([
          ...knownPeople(kit),
          ...(known.get('participations') ?? []),
          ...withdrawnFiles(root, kit.settings).map(({ person }) => person),
        ])
      : new Set(known.get(entryKinds[kind]) ?? []);

const asked = async (
  kind: EntryKind,
  form: Questionnaire,
  taken: (kind: EntryKind) => Set<string>,
): Promise<Draft> => {
  const { dialogue, locale } = form;
  const collection = entryKinds[kind];
  const data = await askObject(contentSchemas[collection], [], form);
  const body = extensions[collection] === 'yaml' ? '' : await askBody(collection, form);
  if (kind !== 'mentor') return { id: await askedId(data, form, taken(kind)), data, body };
  dialogue.say(newTexts[locale].consent);
  const grant = grantSchema.parse(await askObject(grantSchema, [], form));
  return { id: freshMentorId(taken(kind)), data, body, grant };
};

/** An id made of the title, unless another one is preferred. */
const askedId = async (
  data: object,
  { dialogue, locale }: Questionnaire,
  taken: ReadonlySet<string>,
): Promise<string> => {
  const texts = newTexts[locale];
  const proposed = proposedId(data, taken);
  for (;;) {
    const answer = await dialogue.ask(`${texts.id} [${proposed}]${texts.colon} `);
    const typed = answer?.trim() ?? '';
    const id = typed === '' ? proposed : typed;
    if (idSchema.safeParse(id).success && !taken.has(id)) return id;
    dialogue.say(`  ! ${taken.has(id) ? texts.taken(id) : texts.id}`);
  }
};
