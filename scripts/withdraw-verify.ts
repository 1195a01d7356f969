// Looks for a person in every published byte, and says where; exit code 0 only when nothing is found.
import { proofTexts } from './proving/proof-texts.ts';
import { verifyOptions, verifyWithdrawal } from './proving/verify-command.ts';
import { UnreadableWithdrawal } from './proving/withdrawn-files.ts';
import { runProjectCommand } from './report/project-command.ts';

await runProjectCommand({
  usage: (locale) => proofTexts[locale].usage,
  options: verifyOptions,
  run: async (options, settings) => {
    const { traces, lines, searched } = await verifyWithdrawal(options, settings);
    console.log(lines.join('\n'));
    if (!searched) return 2;
    return traces.length > 0 ? 1 : 0;
  },
  explained: (error) =>
    error instanceof UnreadableWithdrawal ? { text: error.message, exit: 1 } : undefined,
});
