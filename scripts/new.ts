// Creates an entry by asking: each answer is checked at once, and what is written passes the check.
import { runProjectCommand } from './report/project-command.ts';
import { withDialogue } from './scaffolding/dialogue.ts';
import { entryKindOf } from './scaffolding/entry-kind.ts';
import { createEntry, newOptions } from './scaffolding/new-command.ts';
import { newTexts } from './scaffolding/new-texts.ts';
import { Unanswered } from './scaffolding/questionnaire.ts';

await runProjectCommand({
  usage: (locale) => newTexts[locale].usage,
  options: newOptions,
  run: async (options, settings) => {
    const kind = entryKindOf(options.kind);
    if (typeof kind === 'string') {
      return withDialogue((dialogue) => createEntry(kind, options, { settings, dialogue }));
    }
    const texts = newTexts[options.locale];
    console.error([texts.unknownKind(options.kind, kind.nearest), texts.usage].join('\n'));
    return 2;
  },
  explained: (error, locale) =>
    error instanceof Unanswered
      ? { text: `\n${newTexts[locale].unanswered(error.message)}`, exit: 1 }
      : undefined,
});
