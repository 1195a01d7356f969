import type { ToolLocale } from '../../src/core/locale.ts';
import type { Dialogue } from './dialogue.ts';
import { newTexts } from './new-texts.ts';
import { isClear, isYes } from './typed-answer.ts';

/** Asks until the answer is a yes or a no: a path typed here must not be lost. */
export const agrees = async (
  question: string,
  { dialogue, locale }: { readonly dialogue: Dialogue; readonly locale: ToolLocale },
): Promise<boolean> => {
  const { expected, yesOrNo } = newTexts[locale];
  for (;;) {
    const answer = (await dialogue.ask(question)) ?? '';
    if (isClear(answer)) return isYes(answer);
    dialogue.say(expected(yesOrNo));
  }
};
