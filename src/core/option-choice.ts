import { costBands, reaches, recognitionNeeds } from './recognition-points.ts';
import type { Recognition } from './recognition.ts';

/** The questions that lead to a way to say thank you, in the order they are asked, with their answers. */
export const questions = {
  need: recognitionNeeds,
  reach: reaches,
  cost: costBands,
} as const;
export type Question = keyof typeof questions;

/** What somebody answered; a question without an answer narrows nothing. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

const rank = (band: string): number => costBands.findIndex((one) => one === band);

/** The questions that an option does not answer to. A budget is a ceiling: what costs less fits. */
export const differences = (
  option: Readonly<Record<Question, string>> | Pick<Recognition, Question>,
  answers: Answers,
): Question[] =>
  (['need', 'reach', 'cost'] as const).filter((question) => {
    const answer = answers[question];
    if (answer === undefined) return false;
    return question === 'cost' ? rank(option.cost) > rank(answer) : option[question] !== answer;
  });

/** The answers that a text holds, as `writtenAnswers` wrote it; whatever else it says is left out. */
export const readAnswers = (text: string): Answers =>
  Object.fromEntries(
    [...new URLSearchParams(text)].filter(
      ([question, answer]) =>
        Object.hasOwn(questions, question) &&
        questions[question as Question].some((known) => known === answer),
    ),
  );

/** `need=seen&cost=free`, to be kept in the browser. */
export const writtenAnswers = (answers: Answers): string => new URLSearchParams(answers).toString();
