/**
 * The report's style sheet. Serif: words somebody published, exactly. Sans: everything the tool or
 * its users say. Two hues carry meaning, vermilion (the sources differ) and blue (they agree); all
 * else is ink, rules and white space.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Inter, Roboto,
    "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", "Source Serif Pro",
    "Noto Serif", "Sitka Text", Cambria, "Liberation Serif", "Times New Roman", serif;
  --paper: #fff; --wash: #f4f4f2; --ink: #17191c; --ink-2: #494e54; --ink-3: #5b6167;
  --hair: #d9dad7; --rule: #17191c; --edge: #767b80; --mark: #fbefb4; --focus: #0b57c2;
  --differ: #a31a0a; --agree: #1a568f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141619; --wash: #1e2124; --ink: #e9e9e5; --ink-2: #bcc0c3; --ink-3: #a3a8ad;
    --hair: #34383c; --rule: #c9ccce; --edge: #7e848a; --mark: #4d4213; --focus: #8fc1ff;
    --differ: #ff8f76; --agree: #8abcf0;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.875rem/1.25rem var(--sans);
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
main { max-inline-size: 58rem; margin-inline: auto; padding: 2rem 1rem 4rem; }
h1, h2, h3, p, ul, dl, dd, table { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.75rem; line-height: 2.25rem; font-weight: 650; letter-spacing: -0.018em; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.75rem; font-weight: 650; letter-spacing: -0.012em; text-wrap: balance; }
h3 { font-size: 1rem; line-height: 1.5rem; font-weight: 600; text-wrap: balance; }
h1, h2, h3, td, th, dd { overflow-wrap: anywhere; }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; color: var(--ink-2); font-size: 0.8125rem; padding-block-end: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0;
  border-block-end: 1px solid var(--hair); font-size: 0.8125rem; line-height: 1.25rem; }
td:first-child, th:first-child { white-space: nowrap; }
.findings .verdict, .findings .review { white-space: nowrap; }
thead th { border-block-end-color: var(--rule); }
.meta { color: var(--ink-2); font-size: 0.8125rem; line-height: 1.25rem; }
.lead { font-size: 1rem; line-height: 1.5rem; max-inline-size: 42rem; margin-block: 0.75rem 1.5rem; text-wrap: pretty; }
.limit { border-inline-start: 3px solid var(--ink); background: var(--wash); padding: 0.25rem 0.75rem; margin-block-end: 1rem; }
.words { font-family: var(--serif); font-size-adjust: 0.48; unicode-bidi: plaintext; text-align: start; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.verdict, .review { display: inline-flex; gap: 0.375rem; align-items: flex-start; }
.verdict { font-weight: 600; }
.verdict small { font-size: inherit; font-weight: 400; color: var(--ink-2); }
.differ { color: var(--differ); } .agree { color: var(--agree); } .plain { color: var(--ink); } .grey { color: var(--ink-3); }
.mark { inline-size: 1rem; block-size: 1rem; margin-block-start: 0.125rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; }
.mark .full { fill: currentColor; stroke: none; } .mark .knock { stroke: var(--paper); }

.group { margin-block-start: 3rem; }
.group > h2 { border-block-start: 2px solid var(--rule); padding-block-start: 0.5rem; }
.finding { margin-block-start: 2rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--rule); }
.group > .meta + .finding { margin-block-start: 0.5rem; border: 0; }
.finding h3 { font-size: 1.125rem; margin-block: 0.25rem; }
.finding > p { max-inline-size: 42rem; text-wrap: pretty; }
.quotations { margin-block: 0.75rem; }
.quotations td, .quotations th { padding-block: 0.5rem; }
.quotations .reading > * { border-block-end-color: var(--rule); }
.quotations tbody + tbody .reading > * { padding-block-start: 1rem; }
.quotations td:first-child { inline-size: 2.5rem; font-weight: 600; }
.quotations td:last-child { inline-size: 14rem; padding-inline: 1rem 0; color: var(--ink-2); font-size: 0.75rem; line-height: 1rem; }
.quotations .words { display: block; font-size: 1rem; line-height: 1.5rem; max-inline-size: 38rem; }
.letter { display: inline-grid; place-items: center; inline-size: 1.125rem; block-size: 1.125rem; font-weight: 700; font-size: 0.75rem; background: var(--wash); }
mark { background: var(--mark); color: inherit; padding-block: 0.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.facts { display: grid; gap: 0 1.5rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
.facts > div { border-block-start: 1px solid var(--hair); padding-block: 0.5rem 0.75rem; font-size: 0.8125rem; }
dt { font-size: 0.75rem; line-height: 1rem; font-weight: 600; color: var(--ink-2); }
.hash { font-size: 0.75rem; line-height: 1rem; color: var(--ink-2); }
.end { margin-block-start: 1rem; max-inline-size: 42rem; }

@media (max-width: 40em) {
  .findings thead, .quotations td:empty { display: none; }
  .findings tr { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); border-block-end: 1px solid var(--hair); padding-block: 0.5rem; }
  .findings td { border: 0; padding: 0; grid-column: 2; }
  .findings .verdict { white-space: normal; }
  .findings td:first-child { grid-column: 1; grid-row: 1; }
  .findings td:nth-child(2) { font-weight: 600; }
  .quotations tr { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); border-block-end: 1px solid var(--hair); }
  .quotations .reading { border-block-end-color: var(--rule); }
  .quotations td, .quotations th { border: 0; }
  .quotations td:last-child { grid-column: 2; inline-size: auto; padding: 0 0 0.5rem; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm;
    @bottom-left { content: "Crosscheck report"; font: 8pt sans-serif; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  :root { color-scheme: light; font-size: 9.5pt;
    --paper: #fff; --wash: #fff; --ink: #000; --ink-2: #222; --ink-3: #444; --hair: #999; --rule: #000;
    --edge: #555; --differ: #8c1407; --agree: #17497a; }
  main { max-inline-size: none; padding: 0; }
  a { text-decoration: none; }
  mark { background: none; text-decoration: underline 1.5pt; text-underline-offset: 0.2em; }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .letter { border: 0.5pt solid #000; }
  h1, h2, h3, caption, thead, .group > h2 + .meta, .finding > p:first-child, .finding > h3 + p { break-after: avoid; }
  thead { display: table-header-group; }
  p, dd { orphans: 3; widows: 3; }
  tr, .quotations tbody, .facts { break-inside: avoid; }
}
@media (forced-colors: active) {
  mark { forced-color-adjust: none; background: Mark; color: MarkText; }
  .letter { border: 1px solid; }
}
`;
