import type { Tokens } from '../../src/core/palette.ts';

/** The look of the site for a document of one page: its colours, its fonts, its rules; black on white on paper. */
export const reportStyles = (colours: Tokens): string => `
:root{--ink:${colours.ink};--primary:${colours.primary};--accent:${colours.accentDeep};--quiet:${colours.quiet};--paper:${colours.paper};--tint:${colours.tint};--line:${colours.line};--band:${colours.band};--on-band:${colours.onBand};--display:'Bricolage Grotesque','Trebuchet MS',sans-serif}
*{box-sizing:border-box;margin:0}
body{font:400 1.0625rem/1.55 'Atkinson Hyperlegible Next',Verdana,sans-serif;color:var(--ink);background:var(--paper)}
header,nav,main{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
header{padding-block:3rem 2rem}
.org{font-weight:700;color:var(--primary)}
h1{font:700 clamp(2.25rem,1.5rem + 3vw,3.75rem)/1 var(--display);letter-spacing:-.03em;margin-block:.75rem 1rem;max-width:18ch}
.day{font-size:1.25rem}
.day strong{color:var(--accent)}
.private{display:inline-block;margin-top:1.25rem;padding:.35rem .75rem;background:var(--band);color:var(--on-band);font-weight:700}
nav ul{list-style:none;padding:1rem 0;border-block:2px solid var(--ink);columns:3 16rem;column-gap:2rem}
nav li{padding-block:.15rem;break-inside:avoid}
a{color:var(--primary);text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.count{display:inline-block;min-width:1.6em;text-align:center;font-weight:700;background:var(--tint);border-radius:1em;padding-inline:.35em}
main{padding-bottom:4rem}
section{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 3rem;padding-block:2.5rem;border-bottom:1px solid var(--line)}
h2{font:700 1.625rem/1.1 var(--display);letter-spacing:-.02em;text-wrap:balance}
.lead,.none{color:var(--quiet)}
dl{margin-top:.5rem}
dl>div{padding-block:.6rem;border-top:1px solid var(--line);break-inside:avoid}
dt{font-weight:700;overflow-wrap:anywhere}
dd{padding-left:0}
.why{color:var(--quiet);font-size:.9375rem;padding-left:1rem}
.asks h2::before{content:'';display:block;width:2.5rem;height:6px;margin-bottom:.75rem;background:var(--accent)}
@media(min-width:56rem){section{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}h2{grid-row:1/3}.lead,.none,dl{grid-column:2}dl>div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.3fr);column-gap:2rem}dt{grid-row:1/20}dd{grid-column:2}}
@media print{@page{margin:18mm}body{background:none;color:#000;font-size:10.5pt}nav{display:none}header{padding-block:0 1rem}h1{font-size:28pt}.private{border:1px solid #000;background:none;color:#000}section{padding-block:1rem;grid-template-columns:minmax(0,1fr) minmax(0,2fr)}h2{font-size:14pt;grid-row:1/3;break-after:avoid}.lead,.none,dl{grid-column:2}}
`;
