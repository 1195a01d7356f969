// Creates an entry by asking: each answer is checked at once, and what is written passes the check.
import { projectSettings } from './content-files/project-settings.ts';
import { wantedLocale } from './report/check-arguments.ts';
import { reportWords } from './report/report-words.ts';
import { dialogueOn } from './scaffolding/dialogue.ts';
import { entryKindOf } from './scaffolding/entry-kind.ts';
import { createEntry, newOptions } from './scaffolding/new-command.ts';
import { newTexts } from './scaffolding/new-texts.ts';
import { Unanswered } from './scaffolding/questionnaire.ts';

const args = process.argv.slice(2);
const locale = wantedLocale(args);
const texts = newTexts[locale];

const run = async (): Promise<number> => {
  const options = newOptions(args, { here: process.cwd(), now: new Date().toLocaleDateString('sv-SE') });
  if (!options) {
    console.error(texts.usage);
    return 2;
  }
  const kind = entryKindOf(options.kind);
  if (typeof kind !== 'string') {
    console.error([texts.unknownKind(options.kind, kind.nearest), texts.usage].join('\n'));
    return 2;
  }
  const read = await projectSettings(options.root);
  if ('missing' in read) {
    console.error(reportWords[locale].noSettings(read.missing));
    return 2;
  }
  if ('faults' in read) {
    console.error(read.faults.map((one) => one[locale]).join('\n'));
    return 1;
  }
  const dialogue = dialogueOn(process.stdin, process.stdout);
  try {
    return await createEntry(kind, options, { settings: read.settings, dialogue });
  } finally {
    dialogue.close();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(
    error instanceof Unanswered ? `\n${texts.unanswered(error.message)}` : reportWords[locale].ours,
  );
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = error instanceof Unanswered ? 1 : 3;
}
