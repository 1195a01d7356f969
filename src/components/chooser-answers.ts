import {
  differences,
  readAnswers,
  writtenAnswers,
  type Answers,
  type Question,
} from '../core/option-choice.ts';

const place = 'ithaque.chooser';

/** The answers of this tab. Some companies' browsers keep nothing: then they last as long as the page. */
const kept = (): Answers => {
  try {
    return readAnswers(sessionStorage.getItem(place) ?? '');
  } catch {
    return {};
  }
};

const keep = (answers: Answers): void => {
  try {
    if (Object.keys(answers).length > 0) sessionStorage.setItem(place, writtenAnswers(answers));
    else sessionStorage.removeItem(place);
  } catch {
    // The page answers all the same.
  }
};

const marked = (option: HTMLElement, missed: readonly string[]): void => {
  for (const point of option.querySelectorAll<HTMLElement>('[data-point]')) {
    const differs = missed.includes(point.dataset['point'] ?? '');
    point.classList.toggle('differs', differs);
    const words = point.querySelector<HTMLElement>('[data-differs]');
    if (words) words.hidden = !differs;
  }
};

/** Sorts the ways to say thank you into those that answer, those that nearly do, and the others. */
const choose = (chooser: HTMLElement): void => {
  const inputs = [...chooser.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const status = chooser.querySelector<HTMLElement>('[role=status]');
  const matching = chooser.querySelector<HTMLElement>('[data-matching]');
  const near = chooser.querySelector<HTMLElement>('[data-near]');
  const nearList = near?.querySelector('ul');
  const restart = chooser.querySelector<HTMLButtonElement>('[data-restart]');
  if (!status || !matching || !near || !nearList || !restart) return;
  const options = [...matching.children].filter((option) => option instanceof HTMLElement);
  const plurals = new Intl.PluralRules(document.documentElement.lang);

  const sentence = (fitting: number, nearly: number): string => {
    if (fitting === 0) return (nearly > 0 ? chooser.dataset['noMatch'] : chooser.dataset['none']) ?? '';
    const form = plurals.select(fitting) === 'one' ? 'matchOne' : 'matchOther';
    return (chooser.dataset[form] ?? '').replace('#', String(fitting));
  };

  const show = (answers: Answers): void => {
    const sorted = options.map((option) => {
      const { need = '', reach = '', cost = '' } = option.dataset;
      return { option, missed: differences({ need, reach, cost }, answers) };
    });
    const withMissed = (count: number): HTMLElement[] =>
      sorted.filter(({ missed }) => missed.length === count).map(({ option }) => option);
    const given = Object.keys(answers).length;
    const fitting = withMissed(0);
    // With a single answer, what differs by one answers to nothing.
    const nearly = given > 1 ? withMissed(1) : [];
    for (const { option, missed } of sorted) marked(option, missed);
    matching.replaceChildren(...fitting);
    nearList.replaceChildren(...nearly);
    near.hidden = nearly.length === 0;
    restart.hidden = given === 0;
    status.textContent =
      given === 0 ? (chooser.dataset['start'] ?? '') : sentence(fitting.length, nearly.length);
  };

  const tick = (answers: Answers): void => {
    for (const input of inputs) input.checked = input.value === (answers[input.name as Question] ?? '');
    show(answers);
  };

  chooser.addEventListener('change', () => {
    const given = inputs.filter((input) => input.checked).map(({ name, value }) => [name, value]);
    const answers = readAnswers(new URLSearchParams(given).toString());
    keep(answers);
    show(answers);
  });
  restart.addEventListener('click', () => {
    keep({});
    tick({});
    inputs.find((input) => input.checked)?.focus();
  });
  tick(kept());
};

for (const chooser of document.querySelectorAll<HTMLElement>('[data-chooser]')) choose(chooser);
