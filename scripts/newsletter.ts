// Writes issues of the newsletter, ready to be sent: an e-mail, its plain text and a draft for Outlook, per language.
import { publish } from '../src/core/published.ts';
import { checkedKit } from './building/checked-kit.ts';
import {
  dayOfSending,
  issuesAsked,
  languagesAsked,
  UnknownIssue,
  UnknownLanguage,
} from './mailing/issues-asked.ts';
import { letterReport } from './mailing/letter-report.ts';
import { mailingTexts } from './mailing/mailing-texts.ts';
import { newsletterOptions } from './mailing/newsletter-options.ts';
import { writtenLetter, type WrittenLetter } from './mailing/written-letter.ts';
import { runProjectCommand } from './report/project-command.ts';

await runProjectCommand({
  usage: (locale) => mailingTexts[locale].usage,
  options: newsletterOptions,
  run: async (options, settings) => {
    const kit = await checkedKit(settings, options);
    if (!kit) return 1;
    const letters: WrittenLetter[] = [];
    for (const asked of issuesAsked(kit, options)) {
      const published = publish(kit, dayOfSending(asked.data, options.today));
      for (const language of languagesAsked(kit, asked.id, options.only)) {
        letters.push(await writtenLetter(published, { asked, language, out: options.out }));
      }
    }
    const { lines, isSound } = letterReport(letters, options);
    console.log(lines.join('\n'));
    return isSound ? 0 : 1;
  },
  explained: (error, locale) => {
    if (error instanceof UnknownIssue) return { text: mailingTexts[locale].unknownIssue(error), exit: 2 };
    if (error instanceof UnknownLanguage)
      return { text: mailingTexts[locale].unknownLanguage(error), exit: 2 };
    return undefined;
  },
});
