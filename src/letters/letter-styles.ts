import type { TokenName, Tokens } from '../core/palette.ts';

/** Faces that are on the machine of whoever reads: a letter fetches no font. */
const face = "'Segoe UI',Helvetica,Arial,sans-serif";

/** Where a colour is used, and which token it is: light is inlined, dark is a media query over the same classes. */
const colours: readonly {
  selector: string;
  property: 'color' | 'background-color' | 'border-color';
  token: TokenName;
}[] = [
  { selector: '.ground', property: 'background-color', token: 'tint' },
  { selector: '.sheet', property: 'background-color', token: 'paper' },
  { selector: '.ink', property: 'color', token: 'ink' },
  { selector: '.quiet', property: 'color', token: 'quiet' },
  { selector: '.link', property: 'color', token: 'primary' },
  { selector: '.tile', property: 'background-color', token: 'sky' },
  { selector: '.band', property: 'background-color', token: 'band' },
  { selector: '.on-band', property: 'color', token: 'onBand' },
  { selector: '.band-quiet', property: 'color', token: 'bandQuiet' },
  { selector: '.button', property: 'background-color', token: 'primary' },
  { selector: '.on-button', property: 'color', token: 'onPrimary' },
  { selector: '.heavy', property: 'border-color', token: 'ink' },
  { selector: '.fine', property: 'border-color', token: 'line' },
];

const rules = (tokens: Tokens, wins: '' | ' !important'): string =>
  colours
    .map(({ selector, property, token }) => `${selector}{${property}:${tokens[token]}${wins}}`)
    .join('\n');

/** What is written on each element, because some mail programs read nothing else. */
export const inlinedStyles = (light: Tokens): string => `
body{margin:0;padding:0;width:100%;background-color:${light.tint}}
table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}
td{padding:0;vertical-align:top;font-family:${face};font-size:16px;line-height:24px;mso-line-height-rule:exactly}
p,h1,h2,h3{margin:0;font-family:${face}}
p{font-size:16px;line-height:24px}
/* A logo keeps a light ground in a dark theme, where its colours would drown. */
img{display:block;border:0;border-radius:4px;background-color:${light.paper}}
.preheader{display:none;mso-hide:all;font-size:1px;line-height:1px;color:${light.paper}}
.sheet{max-width:600px;margin:0 auto}
.side{padding:0 32px}
.middle{vertical-align:middle}
.top{padding:20px 32px 16px 32px}
.heavy{border-top:3px solid ${light.ink}}
.fine{border-top:1px solid ${light.line}}
.name{font-size:17px;line-height:21px;font-weight:bold}
.small{font-size:14px;line-height:20px}
.opening{padding:40px 0 36px 0}
.eyebrow{font-size:14px;line-height:20px;font-weight:bold;padding:0 0 10px 0}
.display{font-size:40px;line-height:44px;font-weight:bold;letter-spacing:-0.8px}
.lead{font-size:18px;line-height:28px;padding:16px 0 0 0}
.part{padding:14px 0 12px 0}
.part-title{font-size:26px;line-height:32px;font-weight:bold;letter-spacing:-0.4px}
.row-mark{padding:16px 16px 16px 0;font-size:14px;line-height:22px}
.row{padding:15px 0 18px 0}
.row-title{font-size:18px;line-height:24px;font-weight:bold}
.row-text{padding:4px 0 0 0}
.row-meta{padding:6px 0 0 0}
.initials{width:56px;height:56px;text-align:center;vertical-align:middle;font-size:18px;line-height:56px;font-weight:bold}
.face{padding:16px 16px 16px 0}
.gap{height:28px;font-size:28px;line-height:28px}
.quote-cell{padding:32px}
.quote-label{padding:0 0 8px 0;font-weight:normal}
.quote{font-size:24px;line-height:32px;font-weight:bold;letter-spacing:-0.3px}
.quote-who{padding:16px 0 0 0}
.quote-more{padding:4px 0 0 0}
.button{padding:13px 22px;border-radius:4px;mso-padding-alt:13px 22px}
.on-button{font-weight:bold;text-decoration:none}
.foot{padding:24px 32px 32px 32px}
.foot-line{padding:0 0 8px 0;font-size:14px;line-height:20px}
${rules(light, '')}`;

/** What mail programs that read a style sheet do better: narrow screens and a dark theme. */
export const sheetStyles = (dark: Tokens): string => `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media only screen and (max-width:520px){
.side{padding-left:20px !important;padding-right:20px !important}
.top,.foot,.quote-cell{padding-left:20px !important;padding-right:20px !important}
.display{font-size:32px !important;line-height:36px !important}
.opening{padding-top:28px !important;padding-bottom:28px !important}
.stack{display:block !important;width:100% !important;padding-right:0 !important;padding-bottom:0 !important}
.under{display:block !important;width:100% !important;padding-top:2px !important;border-top:0 !important}
.wide{display:none !important}
.quote{font-size:21px !important;line-height:29px !important}
}
@media (prefers-color-scheme:dark){
body{background-color:${dark.tint} !important}
${rules(dark, ' !important')}
}
`;
