import type { NewsletterPart, NewsletterRow } from '../strings/newsletter-parts.ts';
import { markAddress, type Letter, type LetterPerson } from './letter.ts';
import { html, type Markup } from './markup.ts';

/** Room between two parts. */
export const gap = html`<tr>
  <td class="gap">&nbsp;</td>
</tr>`;

/** A part of the letter: its title under a heavy rule, then its rows. */
const part = (title: string, rows: readonly Markup[]): Markup =>
  html` <tr>
      <td class="side">
        <table role="presentation" width="100%">
          <tr>
            <td class="heavy part"><h2 class="part-title ink">${title}</h2></td>
          </tr>
        </table>
      </td>
    </tr>
    ${rows} ${gap}`;

const row = (cells: Markup): Markup =>
  html` <tr>
    <td class="side">
      <table role="presentation" width="100%">
        <tr>
          ${cells}
        </tr>
      </table>
    </td>
  </tr>`;

const meta = (letter: Letter, { meta: words, programme }: NewsletterRow): Markup | undefined =>
  words === undefined
    ? undefined
    : html`<table role="presentation">
        <tr>
          ${programme && html`<td class="row-meta" width="26"><img src="${markAddress(letter, programme)}" width="18" height="18" alt="" /></td>`}
          <td class="row-meta small quiet">${words}</td>
        </tr>
      </table>`;

const lead = (letter: Letter, one: NewsletterRow): Markup =>
  row(
    html`<td class="row-mark fine quiet stack" width="120">${one.mark}</td>
      <td class="row fine under">
        <h3 class="row-title"><a class="link" href="${letter.absolute(one.href)}">${one.title}</a></h3>
        ${one.text === undefined ? undefined : html`<p class="row-text ink">${one.text}</p>`}
        ${meta(letter, one)}
        ${one.calendar === undefined ? undefined : html`<p class="row-meta small"><a class="link" href="${letter.absolute(one.calendar)}">${letter.site.t('letter.calendar')}</a></p>`}
      </td>`,
  );

/** Someone's words, on a band of the company's colour as on the site. */
const quotation = (letter: Letter, one: NewsletterRow): Markup =>
  html` <tr>
      <td class="side">
        <table role="presentation" width="100%">
          <tr>
            <td class="band quote-cell">
              <h2 class="quote-label small on-band">${letter.site.t('newsletter.testimonials')}</h2>
              <p class="quote on-band">${one.text}</p>
              <p class="quote-who small on-band">${one.meta}</p>
              <p class="quote-more small">
                <a class="band-quiet" href="${letter.absolute(one.href)}">${one.title}</a>
              </p>
            </td>
          </tr>
        </table>
      </td>
    </tr>
    ${gap}`;

const person = (letter: Letter, { href, name, initials, post }: LetterPerson): Markup =>
  row(
    html`<td class="face fine" width="72">
        <table role="presentation">
          <tr>
            <td class="initials tile ink" width="56" height="56" aria-hidden="true">${initials}</td>
          </tr>
        </table>
      </td>
      <td class="row fine">
        <h3 class="row-title"><a class="link" href="${letter.absolute(href)}">${name}</a></h3>
        <p class="row-text small quiet">${post}</p>
      </td>`,
  );

/** The parts of the letter in their order: words of people as bands, the rest as rows. */
export const letterParts = (letter: Letter): Markup[] => {
  const { t } = letter.site;
  const shown = ({ name, rows }: NewsletterPart): Markup =>
    name === 'testimonials'
      ? html`${rows.map((one) => quotation(letter, one))}`
      : part(
          t(`newsletter.${name}`),
          rows.map((one) => lead(letter, one)),
        );
  const people = letter.people.map((one) => person(letter, one));
  return [...letter.parts.map(shown), ...(people.length > 0 ? [part(t('newsletter.mentors'), people)] : [])];
};
