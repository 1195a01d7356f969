/** The panel of the search dialog: first answers as one types; arrow keys, Escape and followed links reach the dialog. */
import { elementOf } from './element.ts';
import { searchAnswers } from './search-answers.ts';

const root = elementOf('search', HTMLDivElement);
const input = elementOf('search-query', HTMLInputElement);
const all = elementOf('search-all', HTMLButtonElement);

const { ask } = searchAnswers(input, { more: all, atATime: 6 });

/** Absent where somebody opens the panel as a page. */
const dialog = window.frameElement?.closest('dialog');

const close = (): void => {
  if (dialog?.open) dialog.close();
  else dialog?.hidePopover();
};

const start = (): void => {
  input.focus();
  input.select();
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The field and all that one can follow behind it, in the order of the page. */
const stops = (): HTMLElement[] => [
  input,
  ...[...root.querySelectorAll<HTMLElement>('.search-answers :is(a, button)')].filter((one) =>
    one.checkVisibility(),
  ),
];

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  if (event.key === 'Escape' && dialog) {
    event.preventDefault();
    close();
    return;
  }
  const places = stops();
  const at = places.findIndex((one) => one === document.activeElement);
  const next = places[at + (steps[event.key] ?? 0)];
  if (at === -1 || !next || next === document.activeElement) return;
  event.preventDefault();
  next.focus();
});
root.addEventListener('click', (event) => {
  const isHere = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (isHere && event.target instanceof Element && event.target.closest('a')) close();
});
input.form?.addEventListener('submit', close);
/** False once somebody typed since the dialog opened. */
let isUntouched = true;
input.addEventListener('input', () => {
  isUntouched = false;
});
// Ready to be typed over from the first key on: `toggle` comes late, when somebody who is quick may have typed.
dialog?.addEventListener('beforetoggle', () => {
  isUntouched = true;
  input.setSelectionRange(0, input.value.length);
});
dialog?.addEventListener('toggle', (event) => {
  if (event.newState === 'open' && isUntouched) start();
});
if (!dialog || dialog.open || dialog.matches(':popover-open')) start();
void ask();
