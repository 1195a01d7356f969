// Removes a person, or some of what they agreed to, from all content; says what was done and what is left to do.
import { UnreadableWithdrawal } from './proving/withdrawn-files.ts';
import { runProjectCommand } from './report/project-command.ts';
import { withdraw } from './withdrawing/withdraw-command.ts';
import { withdrawOptions } from './withdrawing/withdraw-options.ts';
import { withdrawTexts } from './withdrawing/withdraw-texts.ts';

await runProjectCommand({
  usage: (locale) => withdrawTexts[locale].usage,
  options: withdrawOptions,
  run: async (options, settings) => {
    const { lines, exit } = await withdraw(options, settings);
    console.log(lines.join('\n'));
    return exit;
  },
  explained: (error) =>
    error instanceof UnreadableWithdrawal ? { text: error.message, exit: 1 } : undefined,
});
