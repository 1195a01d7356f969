/** HTML that was made by `html`: every text in it is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold: a text, which is escaped; markup, which is not; nothing. */
export type Held = string | number | Markup | readonly Markup[] | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (found) => entities[found] ?? found);

const written = (held: Held): string => {
  if (held === undefined) return '';
  if (held instanceof Markup) return held.text;
  return typeof held === 'object' ? held.map(({ text }) => text).join('') : escaped(String(held));
};

/** A template of HTML: `` html`<td>${title}</td>` ``. Texts are escaped here and nowhere else. */
export const html = (fixed: TemplateStringsArray, ...held: readonly Held[]): Markup =>
  new Markup(fixed.map((text, index) => text + written(held[index])).join(''));

/** Markup that no text of an editor is in, such as a style sheet. */
export const trusted = (text: string): Markup => new Markup(text);
