/** What the script reads of a list of texts to copy: the words of its buttons, in the language of the page. */
interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** Where nothing could be copied. */
  readonly selected: string;
}

/**
 * Gives each field of a list a button that copies its text, and selects all of it as soon as it has the focus. Without
 * this script the texts are there to select.
 */
export function addCopyButtons(list: HTMLElement): void {
  const { copy = '', copied = '', selected = '' } = list.dataset as Partial<Record<keyof CopyWords, string>>;
  for (const field of list.querySelectorAll('textarea')) {
    field.addEventListener('focus', () => {
      field.select();
    });
    field.after(buttonFor(field, { copy, copied, selected }));
  }
}

/** A button that says what it did, to the eye and to a screen reader. */
function buttonFor(field: HTMLTextAreaElement, { copy, copied, selected }: CopyWords): HTMLButtonElement {
  const said = Object.assign(document.createElement('span'), { textContent: copy });
  said.setAttribute('aria-live', 'polite');
  const which = Object.assign(document.createElement('span'), {
    className: 'visually-hidden',
    textContent: ` ${field.labels[0]?.textContent ?? ''}`,
  });
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  button.append(said, which);
  button.addEventListener('click', () => {
    void copiedFrom(field).then((done) => {
      // Selecting the text may have taken the focus; it stays there where the keys of the browser have to copy it.
      (done ? button : field).focus();
      said.textContent = done ? copied : selected;
    });
  });
  for (const left of [button, field])
    left.addEventListener('blur', () => {
      said.textContent = copy;
    });
  return button;
}

/** Said to be on its way out for years, and all there is for a page without https. */
interface CopyCommand {
  readonly execCommand: (command: 'copy') => boolean;
}

/**
 * Copies a field's text and leaves it selected. An intranet without https has no clipboard for pages to write to:
 * there the browser's own command copies what is selected.
 */
async function copiedFrom(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  try {
    await clipboard?.writeText(field.value);
    if (clipboard) return true;
  } catch {
    // Refused by a policy: the selection can still be copied.
  }
  const commands: CopyCommand = document;
  return commands.execCommand('copy');
}
