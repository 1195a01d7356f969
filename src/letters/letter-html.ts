import { inlinedStyles, sheetStyles } from './letter-styles.ts';
import { gap, letterParts } from './letter-parts.ts';
import type { Letter } from './letter.ts';
import { html, trusted, type Markup } from './markup.ts';

/** The e-mail of a letter before its styles are written on each element. */
export interface LetterHtml {
  readonly html: string;
  /** To be inlined. */
  readonly css: string;
}

/** Outlook for Windows draws with Word, which knows no `max-width`: a table of its own holds the column. */
const wordColumn = {
  open: trusted('<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->'),
  close: trusted('<!--[if mso]></td></tr></table><![endif]-->'),
  // Without it, screens set to 120 % stretch pictures but not the column.
  settings: trusted(
    '<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->',
  ),
};

/** Keeps the preview of a list of messages from going on with the first words of the letter. */
const padding = trusted('&#847;&zwnj;&nbsp;'.repeat(60));

const masthead = ({ site, mark, online }: Letter): Markup => {
  const { settings, locale, t, href } = site;
  const home = new URL(href('home'), settings.site).href;
  return html` <tr>
    <td class="top">
      <table role="presentation" width="100%">
        <tr>
          <td class="middle" width="52"><img src="${mark}" width="40" height="40" alt="" /></td>
          <td class="middle">
            <p class="name"><a class="ink" href="${home}">${settings.title[locale]}</a></p>
            <p class="small quiet">${settings.wordmark}</p>
          </td>
          <td class="middle small" align="right">
            <a class="link" href="${online}">${t('letter.online')}</a>
          </td>
        </tr>
      </table>
    </td>
  </tr>`;
};

const opening = ({ issue, eyebrow, mark }: Letter): Markup =>
  html` <tr>
    <td class="side">
      <table role="presentation" width="100%">
        <tr>
          <td class="heavy opening">
            <p class="eyebrow quiet">${eyebrow}</p>
            <h1 class="display ink">${issue.title}</h1>
            <p class="lead ink">${issue.lead}</p>
          </td>
          <td class="heavy opening wide" width="152" align="right">
            <img src="${mark}" width="128" height="128" alt="" />
          </td>
        </tr>
      </table>
    </td>
  </tr>`;

/** A padded cell of the button's colour: Word draws it too, so that no VML is needed. */
const button = ({ online, site }: Letter): Markup =>
  html` <tr>
      <td class="side">
        <table role="presentation">
          <tr>
            <td class="button"><a class="on-button" href="${online}">${site.t('letter.onlineLong')}</a></td>
          </tr>
        </table>
      </td>
    </tr>
    ${gap}`;

const footer = ({ site, stop, absolute }: Letter): Markup => {
  const { settings, t, href } = site;
  const { role, email } = settings.contacts.programme;
  const { short, name, address } = settings.organisation;
  return html` <tr>
    <td class="ground foot">
      <p class="foot-line quiet">${t('letter.why', { organisation: short })}</p>
      <p class="foot-line">
        <a class="link" href="mailto:${email}">${t('letter.write', { role: role[site.locale] ?? email })}</a>
      </p>
      <p class="foot-line"><a class="link" href="${stop}">${t('letter.stop')}</a></p>
      <p class="foot-line">
        <a class="link" href="${absolute(href('personalData'))}">${t('letter.privacy')}</a>
      </p>
      <p class="foot-line quiet">${name}, ${address}</p>
    </td>
  </tr>`;
};

/** Writing runs from right to left in these languages. */
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** The e-mail of a letter: tables, no script, no form, no font and no picture but logos. */
export const letterHtml = (letter: Letter): LetterHtml => {
  const { site, issue, subject } = letter;
  const { light, dark } = site.settings.tokens;
  const dir = rightToLeft.includes(site.locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const { text } = html`<!doctype html>
    <html lang="${site.locale}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        ${wordColumn.settings}
        <style>
          ${trusted(sheetStyles(dark))}
        </style>
      </head>
      <body>
        <div class="preheader" aria-hidden="true">${issue.lead}${padding}</div>
        <table role="presentation" width="100%" class="ground" lang="${site.locale}" dir="${dir}">
          <tr>
            <td align="center">
              ${wordColumn.open}
              <table role="presentation" width="100%" class="sheet" align="center">
                ${masthead(letter)} ${opening(letter)} ${letterParts(letter)} ${button(letter)}
                ${footer(letter)}
              </table>
              ${wordColumn.close}
            </td>
          </tr>
        </table>
      </body>
    </html> `;
  return { html: text, css: inlinedStyles(light) };
};
