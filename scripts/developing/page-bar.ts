// Runs in the browser, in development only: which file the page comes from, and what visitors do not see of it.
import { notesAddress } from './notes-address.ts';
import type { NotesAnswer } from './notes-on-request.ts';
import type { PageNotes } from './page-notes.ts';

const styles = `
:host{position:sticky;bottom:0;display:block;z-index:9;background:#10312b;color:#fbf8f2;font:400 .9375rem/1.45 system-ui,sans-serif}
aside{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;padding:.5rem 1rem}
a,button{font:inherit;color:#f2b441;background:none;border:0;padding:.25rem 0;min-height:24px;text-decoration:underline;cursor:pointer}
a:focus-visible,button:focus-visible{outline:3px solid #f2b441;outline-offset:2px}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
ul{flex-basis:100%;margin:0;padding:0 0 .25rem;list-style:none;max-height:30vh;overflow:auto}
li{border-left:4px solid #f2b441;padding-left:.5rem;margin-top:.25rem}
@media print{:host{display:none}}`;

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const openHref = (file: string, line = 1): string =>
  `/__open-in-editor?file=${encodeURIComponent(`${file}:${line}`)}`;

const opener = (text: string, file: string, line?: number): HTMLAnchorElement => {
  const link = element('a', text, { href: openHref(file, line) });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  return link;
};

const copier = (file: string, words: PageNotes['words']): HTMLButtonElement => {
  const button = element('button', words.copy, { type: 'button' });
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(file).then(() => {
      button.textContent = words.copied;
    });
  });
  return button;
};

const contents = ({ files, notes, words, components }: PageNotes): HTMLElement => {
  const aside = element('aside', '', { 'aria-label': words.label });
  const [file] = files;
  if (file !== undefined) aside.append(element('code', file), opener(words.open, file), copier(file, words));
  aside.append(element('a', words.components, { href: components }));
  if (notes.length > 0) {
    const list = element('ul', '');
    list.append(
      ...notes.map((note) => {
        const item = element('li', `${note.text} `);
        item.append(opener(`${note.file}:${note.line}`, note.file, note.line));
        return item;
      }),
    );
    aside.append(list);
  }
  return aside;
};

const host = element('div', '', { 'data-page-bar': '' });
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
root.adoptedStyleSheets = [sheet];
document.body.append(host);

let asked = 0;
const show = async (): Promise<void> => {
  const turn = (asked += 1);
  const answer = await fetch(`${base}${notesAddress}?page=${encodeURIComponent(location.pathname)}`);
  const notes = (await answer.json()) as NotesAnswer;
  if (notes.renewedAgo < performance.now()) location.reload();
  else if (turn === asked) root.replaceChildren(contents(notes));
};
void show();
import.meta.hot?.on('ithaque:checked', () => void show());
